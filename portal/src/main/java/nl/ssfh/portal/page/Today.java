package nl.ssfh.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The business date: today in Amsterdam, or on a demo platform the date that its services share. */
@ApplicationScoped
public class Today {

    private final Clock clock = Clock.system(ZoneId.of("Europe/Amsterdam"));
    private final Optional<Path> shared;

    Today(@ConfigProperty(name = "ssfh.business-date-file") Optional<Path> shared) {
        this.shared = shared;
    }

    public LocalDate date() {
        return shared.map(Today::read).orElseGet(() -> LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    private static LocalDate read(Path file) {
        try {
            return LocalDate.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
