package nl.ssfh.local.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import nl.ssfh.local.process.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansIT {

    @Test
    void everything_dies_with_its_supervisor_even_when_that_is_killed(@TempDir Path data) throws IOException {
        var supervisor = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Servers.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        var children = children(supervisor.inputReader(StandardCharsets.UTF_8));

        supervisor.destroyForcibly();

        assertThat(children).hasSize(Servers.ALL.size()).allMatch(OrphansIT::ends);
    }

    /** Its line of process ids; without one, the test fails with all it said. */
    static ProcessHandle[] children(BufferedReader output) {
        var said = new ArrayList<String>();
        var pids = output.lines()
                .peek(said::add)
                .filter(line -> line.matches("[0-9 ]+"))
                .findFirst();
        assertThat(pids).as(() -> String.join("\n", said)).isPresent();
        return Arrays.stream(pids.orElseThrow().strip().split(" ", -1))
                .map(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .flatMap(Optional::stream)
                .toArray(ProcessHandle[]::new);
    }

    static boolean ends(ProcessHandle child) {
        return Waiting.until(Duration.ofSeconds(15), () -> !child.isAlive());
    }
}
