package nl.ssfh.payouts.bank.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ssfh.platform.chain.Sha256;
import org.junit.jupiter.api.Test;

class SpooledFileTest {

    static final byte[] REPORT =
            "<IBAN>NL91ABNA0417164300</IBAN>".repeat(10_000).getBytes(UTF_8);

    @Test
    void what_came_in_is_read_as_it_came_and_has_no_name_on_the_disk() throws IOException {
        var before = left();

        try (var file = SpooledFile.of(new ByteArrayInputStream(REPORT), REPORT.length)) {
            assertThat(left()).isEqualTo(before);
            assertThat(file.sha256()).isEqualTo(Sha256.of(REPORT));
            assertThat(onDisk())
                    .isNotEmpty()
                    .allSatisfy(disk -> assertThat(new String(disk, UTF_8)).doesNotContain("NL91ABNA0417164300"));
            assertThat(file.open().readAllBytes()).isEqualTo(REPORT);
        }
    }

    @Test
    void what_is_too_large_is_refused_and_leaves_nothing() throws IOException {
        var before = left();

        assertThatThrownBy(() -> SpooledFile.of(new ByteArrayInputStream(REPORT), REPORT.length - 1))
                .isInstanceOf(ReportTooLarge.class);

        assertThat(left()).isEqualTo(before);
    }

    private static List<Path> left() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("ssfh-report-"))
                    .toList();
        }
    }

    /** What this process has open, as Linux shows it. */
    private static List<byte[]> onDisk() throws IOException {
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(SpooledFileTest::isReport)
                    .map(SpooledFileTest::content)
                    .toList();
        }
    }

    private static boolean isReport(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().contains("ssfh-report-");
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] content(Path descriptor) {
        try {
            return Files.readAllBytes(descriptor);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
