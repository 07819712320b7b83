package nl.ssfh.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A clock whose date stands in a file that all services of a demo platform read.
 *
 * <p>One write moves the date for all of them, and a service that is killed finds it again.
 */
final class FileClock extends Clock {

    private final Path file;
    private final ZoneId zone;

    FileClock(Path file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new FileClock(file, other);
    }

    @Override
    public Instant instant() {
        try {
            var date = LocalDate.parse(Files.readString(file).strip());
            return date.atTime(LocalTime.now(zone)).atZone(zone).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException("No business date in " + file, e);
        }
    }
}
