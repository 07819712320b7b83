package nl.ssfh.payouts.bank.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.PayoutEvent.SuspenseOpened;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.StatementFile;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class PickUpReportsIT extends FundIT {

    @Inject
    PickUpReports pickUpReports;

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_report_in_the_folder_is_read_once_and_deleted() throws IOException {
        var claim = grant(practice(), 15_000, 20_000);
        var entries = Api.pay("2024-09").transfers().stream()
                .map(each -> Entry.paid("P" + each.endToEndId(), each.endToEndId(), each.cents()))
                .toList();
        var report = StatementFile.of(entries).xml();
        write("1.xml", report);
        write("2.xml", "no report");
        write("3.xml", report);
        write("4.xml.part", "not whole yet");

        pickUpReports.pickUp(folder);
        write("1.xml", report);
        pickUpReports.pickUp(folder);

        assertThat(Api.states(claim.placement)).containsOnly("PAID");
        assertThat(Api.balances()).containsEntry("BANK", -35_000L);
        assertThat(names(folder)).containsExactlyInAnyOrder("failed", "4.xml.part");
        assertThat(names(folder.resolve("failed"))).singleElement().asString().endsWith("-2.xml");
    }

    @Test
    void officers_hear_of_a_file_of_which_nothing_can_be_read() throws IOException {
        write("afschrift.xml", "no report");
        pickUpReports.pickUp(folder);

        var items = Api.as(Api.olga()).get("/v1/suspense").then().statusCode(200);
        items.body("items.reason", contains("UNREADABLE_FILE")).body("items.reference", contains("afschrift.xml"));
        var report = UUID.fromString(items.extract().path("items[0].report"));
        assertThat(Topic.heard(SuspenseOpened.class, event -> event.report().equals(report))
                        .lines())
                .isEqualTo(1);
    }

    @Test
    void a_file_of_which_a_part_cannot_be_read_is_kept() throws IOException {
        write(
                "1.xml",
                StatementFile.of(List.of(new Entry("X", 200, null, null, null))).xml() + "and so on");
        pickUpReports.pickUp(folder);

        assertThat(Api.balances()).containsEntry("BANK", 200L);
        assertThat(names(folder.resolve("failed"))).singleElement().asString().endsWith("-1.xml");
    }

    @Test
    void what_cannot_be_read_waits_a_week_where_nobody_else_can_open_it() throws IOException {
        write("1.xml", "no report");
        pickUpReports.pickUp(folder);
        var failed = folder.resolve("failed");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(failed)))
                .isEqualTo("rwx------");

        pickUpReports.pickUp(folder);
        assertThat(names(failed)).hasSize(1);
        Files.setLastModifiedTime(
                failed.resolve(names(failed).getFirst()),
                FileTime.from(Instant.now().minus(Duration.ofDays(8))));
        pickUpReports.pickUp(folder);

        assertThat(names(failed)).isEmpty();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static List<String> names(Path of) throws IOException {
        try (var files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
