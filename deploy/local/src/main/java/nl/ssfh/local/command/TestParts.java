package nl.ssfh.local.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ssfh.local.Part;
import nl.ssfh.local.kafka.Broker;
import nl.ssfh.local.mail.MailCatcher;
import nl.ssfh.local.oidc.LightOidc;
import nl.ssfh.local.postgresql.Postgresql;
import nl.ssfh.local.process.FreePort;

/** The four servers on free ports, all but PostgreSQL inside this JVM: it starts once instead of three times. */
final class TestParts implements AutoCloseable {

    private static final String LOGIN = "ssfh";

    private final Path cache;
    private final Path folder;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    TestParts(Path cache, Path folder) {
        this.cache = cache;
        this.folder = folder;
    }

    /**
     * What {@code parts} prints.
     *
     * @param jdbcUrl for each service
     * @param user may do everything in each of these databases, but is no administrator
     */
    record Addresses(
            Map<String, String> jdbcUrl,
            String user,
            String password,
            String kafka,
            String issuer,
            String smtpHost,
            int smtpPort,
            String mailApi) {}

    Addresses start() {
        int postgresql = FreePort.draw();
        int kafka = FreePort.draw();
        int oidc = FreePort.draw();
        int smtp = FreePort.draw();
        int mailApi = FreePort.draw();
        CompletableFuture.allOf(
                        inThread(() -> startPostgresql(postgresql)),
                        inThread(() -> closeLater(Broker.start(folder.resolve("kafka"), kafka))),
                        inThread(() -> closeLater(LightOidc.start(folder, oidc))),
                        inThread(() -> closeLater(MailCatcher.start(smtp, mailApi))))
                .join();
        return new Addresses(
                databases().stream().collect(Collectors.toMap(Function.identity(), name -> jdbcUrl(postgresql, name))),
                LOGIN,
                LOGIN,
                "127.0.0.1:" + kafka,
                "http://127.0.0.1:%d/ssfh".formatted(oidc),
                "127.0.0.1",
                smtp,
                "http://127.0.0.1:%d/mails".formatted(mailApi));
    }

    @Override
    public void close() {
        synchronized (started) {
            started.forEach(TestParts::closeQuietly);
            started.clear();
        }
    }

    private void startPostgresql(int port) {
        var log = folder.resolve("postgresql.log");
        var server = new Postgresql(cache, folder.resolve("postgresql"), port, LOGIN, false, log);
        var running = server.start(databases());
        closeLater(running::stop);
        server.addMember(LOGIN, databases());
    }

    private void closeLater(AutoCloseable part) {
        synchronized (started) {
            started.push(part);
        }
    }

    private static void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.err.println("Not stopped in order: " + e);
        }
    }

    private static CompletableFuture<Void> inThread(Runnable start) {
        return CompletableFuture.runAsync(
                start, task -> Thread.ofPlatform().daemon().start(task));
    }

    private static List<String> databases() {
        return Part.services().stream().map(Part::shortName).toList();
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
