package nl.ssfh.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    public static void set(LocalDate date) {
        try {
            Files.writeString(Objects.requireNonNull(file, "the parts are not started"), date.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
