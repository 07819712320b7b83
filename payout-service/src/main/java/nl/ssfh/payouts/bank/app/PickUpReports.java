package nl.ssfh.payouts.bank.app;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.ssfh.payouts.iso20022.UnreadableReport;
import nl.ssfh.payouts.sql.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes in the reports that the bank's own software drops into a folder, if the settings name one. It moves a file
 * there when it is whole. Once it is taken in the file is deleted: it names people and their accounts, what it says is
 * stored line by line, and the bank gives it again. One of which nothing, or not all, can be read goes to {@code failed},
 * which nobody else can open, and is deleted after a week; officers hear of it. A file that could not be stored stays for
 * the next time; one that was, and was not deleted, changes nothing.
 */
@ApplicationScoped
public class PickUpReports {

    private static final String TAKER = "report-folder";
    private static final String FAILED = "failed";
    private static final String OWNER = "rwx------";
    private static final Duration KEPT = Duration.ofDays(7);

    private final TakeBankReport takeBankReport;
    private final Optional<Path> folder;

    PickUpReports(
            TakeBankReport takeBankReport, @ConfigProperty(name = "ssfh.payouts.report-folder") Optional<Path> folder) {
        this.takeBankReport = takeBankReport;
        this.folder = folder;
    }

    @Scheduled(every = "{ssfh.payouts.report-folder-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void pickUp() {
        folder.ifPresent(this::pickUp);
    }

    /** Takes every file whose name ends in .xml, in the order of the names. */
    public void pickUp(Path from) {
        deleteOld(from.resolve(FAILED));
        for (var file : filesIn(from)) {
            try {
                if (take(file)) {
                    Files.delete(file);
                } else {
                    moveTo(from.resolve(FAILED), file);
                }
            } catch (NoSuchFileException e) {
                Log.debugf("Another process took %s", file.getFileName());
            } catch (IOException | RuntimeException e) {
                Log.errorf(e, "Bank report %s stays in the folder", file.getFileName());
            }
        }
    }

    private static List<Path> filesIn(Path from) {
        try (var files = Files.list(from)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** False when it must be kept, for something of it is stored nowhere. */
    private boolean take(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return !takeBankReport.take(content, TAKER).report().isPartlyRead();
        } catch (UnreadableReport | ReportTooLarge e) {
            Log.errorf("Nothing of bank report %s can be read: %s", file.getFileName(), e.getMessage());
            var name = file.getFileName().toString();
            takeBankReport.unread(name, Files.getLastModifiedTime(file).toInstant(), TAKER);
            return false;
        }
    }

    /** Under a name of its own, for banks use names again. */
    private static void moveTo(Path place, Path file) throws IOException {
        if (Files.notExists(place)) {
            Files.createDirectory(place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER)));
        }
        Files.move(file, place.resolve(Ids.next() + "-" + file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }

    /** By the clock of the machine, as files have it. */
    private static void deleteOld(Path place) {
        if (Files.notExists(place)) {
            return;
        }
        long oldest = System.currentTimeMillis() - KEPT.toMillis();
        for (var file : filesIn(place)) {
            try {
                if (Files.getLastModifiedTime(file).toMillis() < oldest) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                Log.errorf(e, "Bank report %s cannot be deleted", file.getFileName());
            }
        }
    }
}
