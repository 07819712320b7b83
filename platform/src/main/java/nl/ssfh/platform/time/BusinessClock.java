package nl.ssfh.platform.time;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock of the business: real time, except on a demo or test platform that moves its own date. */
class BusinessClock {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "ssfh.business-date-file") Optional<Path> file) {
        if (file.isEmpty()) {
            return Clock.system(ZONE);
        }
        if (!ConfigUtils.isProfileActive("demo") && !ConfigUtils.isProfileActive("test")) {
            throw new IllegalStateException("ssfh.business-date-file is for the profile demo only; remove it");
        }
        return new FileClock(file.get(), ZONE);
    }
}
