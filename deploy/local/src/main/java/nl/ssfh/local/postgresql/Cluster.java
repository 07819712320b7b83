package nl.ssfh.local.postgresql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.process.Folders;
import nl.ssfh.local.process.Waiting;

/** The folder with all databases of one server. */
record Cluster(Path folder, Identity identity) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Makes the cluster when it is not there. */
    void ensure(Binaries binaries, String password, Path log) {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return;
        }
        var beside = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(beside);
        Folders.create(beside);
        identity.own(beside);
        try {
            initialise(binaries, beside, password, log);
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server that we started earlier and that has not ended yet is given time, and then killed. */
    void awaitVacant() {
        var earlier = postmaster();
        if (earlier.isPresent() && !Waiting.until(PATIENCE, () -> !earlier.get().isAlive())) {
            earlier.get().destroyForcibly();
        }
    }

    /** The main process of the server that runs on this cluster. */
    Optional<ProcessHandle> postmaster() {
        try {
            var pid = Long.parseLong(
                    Files.readAllLines(folder.resolve("postmaster.pid")).getFirst());
            return ProcessHandle.of(pid).filter(Cluster::isPostgres);
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.endsWith("/postgres"))
                .isPresent();
    }

    private void initialise(Binaries binaries, Path target, String password, Path log) throws IOException {
        var passwordFile = Files.createTempFile(folder.getParent(), "password", "");
        try {
            Files.writeString(passwordFile, password);
            identity.own(passwordFile);
            run(identity.command(initdb(binaries, target, passwordFile)), log);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private static List<String> initdb(Binaries binaries, Path target, Path passwordFile) {
        return List.of(
                binaries.program("initdb"),
                "--pgdata=" + target,
                "--username=" + Databases.ADMINISTRATOR,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-sync");
    }

    private static void run(List<String> command, Path log) throws IOException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
            if (process.waitFor() != 0) {
                throw new CannotStart("PostgreSQL cannot make its data folder; %s says why.".formatted(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
