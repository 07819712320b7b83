package nl.ssfh.proof;

import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_SECOND;

import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import nl.ssfh.demo.year.Progress;
import nl.ssfh.local.Part;
import nl.ssfh.local.Platform;

/** Watches a year go by, and kills each service when another part of the claims is filed, and starts it again. */
final class Killer implements Progress {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Platform platform;
    private final int claims;
    private final Map<Part, Integer> filedAtKill = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> work;

    /** @param claims how many are filed, each with a student who is invited on the day of filing */
    Killer(Platform platform, int claims) {
        this.platform = platform;
        this.claims = claims;
        this.work = inThread(this::kill);
    }

    /** How many claims were filed when each of them was gone; waits until all are back. */
    Map<Part, Integer> claimsFiledAtKill() {
        work.join();
        return filedAtKill;
    }

    private void kill() {
        var services = Part.services();
        var restarts = new ArrayList<CompletableFuture<Void>>();
        for (var service : services) {
            int share = claims * (restarts.size() + 1) / (services.size() + 1);
            await().atMost(PATIENCE).pollDelay(GLANCE).pollInterval(GLANCE).until(() -> filed() >= share);
            platform.kill(service);
            filedAtKill.put(service, filed());
            restarts.add(inThread(() -> platform.restart(service)));
        }
        restarts.forEach(CompletableFuture::join);
    }

    private int filed() {
        try (var connection = Database.of(platform, Part.CLAIMS);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from claim where submitted_on is not null")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CompletableFuture<Void> inThread(Runnable work) {
        return CompletableFuture.runAsync(
                work, task -> Thread.ofPlatform().daemon().start(task));
    }

    @Override
    public void step(String what) {}

    @Override
    public void day(int done, int all, YearMonth month) {}

    /** A month passes in seconds here: an invitation would be over before a post that was killed tries it again. */
    @Override
    public void month(MonthFigures figures) {
        await().atMost(PATIENCE).pollInterval(ONE_SECOND).until(() -> invitations() >= claims);
    }

    private long invitations() {
        return platform.mailbox().mails().stream()
                .filter(mail -> String.valueOf(mail.html()).contains("/uitnodiging/"))
                .count();
    }
}
