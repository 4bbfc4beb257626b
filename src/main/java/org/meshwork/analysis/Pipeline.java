package org.meshwork.analysis;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Passes lines through several workers and writes what comes of them in the order in which they came. */
final class Pipeline {

    /** Enough for each worker to be busy for some milliseconds, few enough that memory stays small. */
    private static final int LINES_AT_ONCE = 64;

    private static final int BYTES_AT_ONCE = 4 << 20;
    private static final int WAITING_FOR_EACH_WORKER = 3;

    private final Analysis analysis;
    private final int workers;

    Pipeline(Analysis analysis, int workers) {
        this.analysis = analysis;
        this.workers = workers;
    }

    /** @param errors lines that could not be used */
    record Counts(long lines, long errors) {}

    private record Done(List<Analysis.Line> lines) {}

    Counts pass(InputStream in, OutputStream out) throws IOException {
        var lines = new Lines(in);
        var buffered = new BufferedOutputStream(out, 1 << 16);
        var counts = new Counts(0, 0);
        try (var hands = Executors.newFixedThreadPool(workers)) {
            var waiting = new ArrayDeque<Future<Done>>();
            try {
                for (var batch = batch(lines); !batch.isEmpty(); batch = batch(lines)) {
                    waiting.add(hands.submit(work(batch)));
                    if (waiting.size() >= workers * WAITING_FOR_EACH_WORKER) {
                        counts = write(waiting, buffered, counts);
                    }
                }
                while (!waiting.isEmpty()) {
                    counts = write(waiting, buffered, counts);
                }
            } finally {
                hands.shutdownNow();
            }
        }
        buffered.flush();
        return counts;
    }

    private Callable<Done> work(List<Lines.Line> batch) {
        return () -> new Done(batch.stream().map(analysis::of).toList());
    }

    private static List<Lines.Line> batch(Lines lines) throws IOException {
        var batch = new ArrayList<Lines.Line>();
        int bytes = 0;
        while (batch.size() < LINES_AT_ONCE && bytes < BYTES_AT_ONCE) {
            var line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            batch.add(line.get());
            bytes += line.get().bytes().length;
        }
        return batch;
    }

    private static Counts write(Deque<Future<Done>> waiting, OutputStream out, Counts before) throws IOException {
        long errors = before.errors();
        var done = await(waiting.removeFirst());
        for (var line : done.lines()) {
            out.write(line.json());
            out.write('\n');
            errors += line.isError() ? 1 : 0;
        }
        return new Counts(before.lines() + done.lines().size(), errors);
    }

    private static Done await(Future<Done> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
