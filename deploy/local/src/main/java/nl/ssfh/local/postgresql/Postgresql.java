package nl.ssfh.local.postgresql;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.process.Child;
import nl.ssfh.local.process.Folders;
import nl.ssfh.local.process.Waiting;

/**
 * A PostgreSQL server that others start, watch and stop as a {@link Child}.
 *
 * @param cache where the programs are unpacked
 * @param data where the cluster is, or will be
 * @param durable wait for the disk at each commit; without it a killed process loses nothing, but a power cut may
 */
public record Postgresql(Path cache, Path data, int port, String password, boolean durable, Path log) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * Runs the server and stops it when standard input ends. The shell returns when the server is gone, whatever the
     * reason, so that a fall is noticed.
     */
    private static final String UNTIL_INPUT_ENDS = """
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            (read -r _ <&3; kill -INT $server) &
            watch=$!
            exec 3<&-
            wait $server
            code=$?
            kill $watch 2>/dev/null
            exit $code
            """;

    /** Starts the server and returns when it answers, with these databases and their roles. */
    public Child start(List<String> databases) {
        var cluster = new Cluster(data, Identity.choose());
        var binaries = Binaries.unpack(cache);
        Folders.createAround(data.toAbsolutePath());
        cluster.ensure(binaries, password, log);
        cluster.awaitVacant();
        var server = launch(cluster, binaries);
        new Databases(port, password).ensure(databases);
        return server;
    }

    /** A login for tests, at home in all of these databases. */
    public void addMember(String login, List<String> databases) {
        new Databases(port, password).ensureMember(login, databases);
    }

    /** Kills the server as {@code kill -9} of its main process does; its helpers follow by themselves. */
    public void kill(Child server) {
        new Cluster(data, new Identity(List.of(), "")).postmaster().ifPresent(ProcessHandle::destroyForcibly);
        server.kill();
    }

    /** After a kill the old helpers hold the shared memory for a moment, so a first start may fail. */
    private Child launch(Cluster cluster, Binaries binaries) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var server = Child.start("PostgreSQL", command(cluster, binaries), Map.of(), log);
            Waiting.until(PATIENCE, () -> !server.isAlive() || new Databases(port, password).answer());
            if (server.isAlive()) {
                return server;
            }
        }
        throw new CannotStart("PostgreSQL does not start; %s says why.".formatted(log));
    }

    private List<String> command(Cluster cluster, Binaries binaries) {
        var server = new ArrayList<>(List.of(binaries.program("postgres"), "-D", data.toString()));
        settings().forEach((name, value) -> server.addAll(List.of("-c", name + "=" + value)));
        var command = new ArrayList<>(List.of("sh", "-c", UNTIL_INPUT_ENDS, "postgresql"));
        command.addAll(cluster.identity().command(server));
        return command;
    }

    private Map<String, String> settings() {
        var safety = durable ? "on" : "off";
        return Map.of(
                "listen_addresses", "127.0.0.1",
                "port", Integer.toString(port),
                "unix_socket_directories", "",
                "max_connections", "200",
                "shared_buffers", "128MB",
                "jit", "off",
                "fsync", safety,
                "full_page_writes", safety);
    }
}
