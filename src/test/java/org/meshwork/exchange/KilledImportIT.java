package org.meshwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process of its own is killed (SIGKILL) at random steps of its imports; the next one finds the directory whole, by reading and
 * by searching. {@code -Dkills=100} for more than a few; the seed is in the message.
 */
class KilledImportIT {

    /** Two to a transaction; an import takes some fifty, so that half of them are killed in the second. */
    private static final int STEPS = 110;

    @TempDir
    Path data;

    @Test
    void leavesTheDirectoryWholeWheneverItIsKilled() throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var found = new ArrayList<String>();
        var kills = Integer.getInteger("kills", 2);
        for (var kill = 0; kill < kills; kill++) {
            // One in each part of an import, however few there are.
            var steps = (STEPS * kill + random.nextInt(STEPS)) / kills % STEPS + 1;
            found.add(startAndKillAfter(steps, random.nextInt(15)) + " killed after " + steps);
        }
        found.add(startAndKillAfter(0, 0));
        System.out.println("Killed " + kills + " times, found: " + found);

        assertThat(found).as("seed %d", seed).noneMatch(state -> state.startsWith("TORN"));
        assertThat(found.getLast()).as("seed %d", seed).startsWith("WHOLE");
    }

    /**
     * What it found before it began to import.
     *
     * @param milliseconds after the last of the steps
     */
    private String startAndKillAfter(int steps, int milliseconds) throws IOException, InterruptedException {
        var process = start();
        try (var lines = process.inputReader()) {
            var state = next(lines, "EMPTY|WHOLE|TORN");
            for (var step = 0; step < steps; step++) {
                next(lines, "STEP");
            }
            if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("it ended by itself, having found " + state);
            }
            return state;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling("killed.err").toFile()))
                .start();
    }

    private static String next(BufferedReader lines, String kind) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.matches("(" + kind + ").*")) {
                return line;
            }
        }
        throw new IllegalStateException("it ended before it said " + kind);
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--"))
                .forEach(command::add);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), EndlessImport.class.getName(), data.toString()));
        return command;
    }
}
