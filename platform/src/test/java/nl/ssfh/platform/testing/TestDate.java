package nl.ssfh.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The business date of the service under test. */
public final class TestDate {

    /** Where every test run begins. */
    public static final LocalDate START = LocalDate.of(2024, 9, 2);

    private static @Nullable Path file;

    private TestDate() {}

    static void in(Path path) {
        file = path;
        set(START);
    }

    /** At once: the jobs of the service read the date at any moment, and half a date is none. */
    public static void set(LocalDate date) {
        var read = Objects.requireNonNull(file, "the parts are not started");
        try {
            var written = Files.writeString(read.resolveSibling(read.getFileName() + ".next"), date.toString());
            Files.move(written, read, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
