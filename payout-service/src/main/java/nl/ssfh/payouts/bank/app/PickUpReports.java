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
import java.util.List;
import java.util.Optional;
import nl.ssfh.payouts.iso20022.UnreadableReport;
import nl.ssfh.payouts.sql.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes in the reports that the bank's own software drops into a folder, if the settings name one. It moves a file
 * there when it is whole; from there the file goes on to {@code done}, or to {@code failed} when nothing of it can be
 * read. A file that could not be stored stays for the next time; one that was, and was not moved on, changes nothing.
 */
@ApplicationScoped
public class PickUpReports {

    private static final String TAKER = "report-folder";

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
        for (var file : filesIn(from)) {
            try {
                moveTo(from.resolve(take(file) ? "done" : "failed"), file);
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

    private boolean take(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            takeBankReport.take(content, TAKER);
            return true;
        } catch (UnreadableReport | ReportTooLarge e) {
            Log.errorf("Nothing of bank report %s can be read: %s", file.getFileName(), e.getMessage());
            return false;
        }
    }

    /** Under a name of its own, for banks use names again. */
    private static void moveTo(Path place, Path file) throws IOException {
        Files.createDirectories(place);
        Files.move(file, place.resolve(Ids.next() + "-" + file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
}
