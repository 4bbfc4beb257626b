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
 * A process of its own is killed (SIGKILL) at random moments of its imports; the next one finds the directory whole, by reading and
 * by searching. {@code -Dkills=100} for more than a few; the seed is in the message.
 */
class KilledImportIT {

    @TempDir
    Path data;

    @Test
    void leavesTheDirectoryWholeWheneverItIsKilled() throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var found = new ArrayList<String>();
        var kills = Integer.getInteger("kills", 3);
        var oneImport = timeOfFirstImport();
        for (var kill = 0; kill < kills; kill++) {
            found.add(startAndKillAfter((long) (random.nextDouble() * 1.5 * oneImport)));
        }
        found.add(startAndKillAfter(0));
        System.out.println("Killed " + kills + " times, found: " + found);

        assertThat(found).as("seed %d", seed).allMatch(state -> state.startsWith("WHOLE"));
    }

    /** In milliseconds, from a start like all the others, so that they are killed before, in and after their first import. */
    private long timeOfFirstImport() throws IOException, InterruptedException {
        var process = start();
        try (var lines = process.inputReader()) {
            assertThat(next(lines)).isEqualTo("EMPTY");
            var begun = System.nanoTime();
            assertThat(next(lines)).isEqualTo("IMPORTED");
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** What it found before it began to import. */
    private String startAndKillAfter(long milliseconds) throws IOException, InterruptedException {
        var process = start();
        try (var lines = process.inputReader()) {
            var state = next(lines);
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

    private static String next(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.matches("(EMPTY|WHOLE|TORN|IMPORTED).*")) {
                return line;
            }
        }
        throw new IllegalStateException("it ended before it said what it found");
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
