package nl.ssfh.local.running;

import java.util.Set;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.House;
import nl.ssfh.local.IdentityProvider;
import nl.ssfh.local.Part;
import nl.ssfh.local.PlatformOptions;
import nl.ssfh.local.process.Memory;

/** What must be so before anything starts. */
public final class Readiness {

    private static final long MEGABYTE = 1L << 20;
    private static final long WHOLE_PLATFORM = 1950 * MEGABYTE;
    private static final long KEYCLOAK = 600 * MEGABYTE;

    private Readiness() {}

    static void check(PlatformOptions options, House house, Set<Part> parts) {
        parts.stream().filter(Part::isOurs).forEach(service -> PackagedService.find(house, service));
        checkMemory(Memory.available(), needed(options.identityProvider()));
    }

    /** Memory that all processes of a platform use at rest, with some air. */
    public static long needed(IdentityProvider provider) {
        return provider == IdentityProvider.KEYCLOAK ? WHOLE_PLATFORM + KEYCLOAK : WHOLE_PLATFORM;
    }

    static void checkMemory(long available, long needed) {
        if (available < needed) {
            throw new CannotStart(
                    "Too little memory: %d MB is available, the platform needs %d MB. Stop something else first."
                            .formatted(available / MEGABYTE, needed / MEGABYTE));
        }
    }
}
