package nl.ssfh.local;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What to start, and where.
 *
 * @param house the root folder of the repository, where the built services are found
 * @param data the folder that keeps all databases, topics and logs; one platform at a time may use it
 * @param fresh throw away what {@code data} holds before the start
 * @param fixedPorts the ports of the manual, or free ones drawn at each start
 * @param durable PostgreSQL waits for the disk; false is faster and survives killed processes, not a power cut
 * @param reviving a part that falls is started again; one killed through {@link Platform#kill} never is
 * @param progress hears one line for each step of the start, and when a part falls
 */
public record PlatformOptions(
        Path house,
        Path data,
        IdentityProvider identityProvider,
        Profile profile,
        boolean fresh,
        boolean fixedPorts,
        boolean durable,
        boolean reviving,
        Consumer<String> progress) {

    /** As {@code ./ssfh up}: fixed ports, data kept in {@code .ssfh/up}. */
    public static PlatformOptions up(Path house) {
        return new PlatformOptions(
                house,
                house.resolve(".ssfh/up"),
                IdentityProvider.LIGHT,
                Profile.LOCAL,
                false,
                true,
                true,
                true,
                System.out::println);
    }

    /** As {@code ./ssfh demo}: fixed ports, always empty, a business date that moves. */
    public static PlatformOptions demo(Path house) {
        return up(house)
                .withData(house.resolve(".ssfh/demo"))
                .withProfile(Profile.DEMO)
                .withFresh(true);
    }

    /** For tests: free ports, empty, not waiting for the disk, silent, a business date that moves. */
    public static PlatformOptions test(Path house, Path data) {
        return new PlatformOptions(
                house, data, IdentityProvider.LIGHT, Profile.DEMO, true, false, false, false, line -> {});
    }

    public PlatformOptions withData(Path folder) {
        return new PlatformOptions(
                house, folder, identityProvider, profile, fresh, fixedPorts, durable, reviving, progress);
    }

    public PlatformOptions withIdentityProvider(IdentityProvider provider) {
        return new PlatformOptions(house, data, provider, profile, fresh, fixedPorts, durable, reviving, progress);
    }

    public PlatformOptions withProfile(Profile other) {
        return new PlatformOptions(
                house, data, identityProvider, other, fresh, fixedPorts, durable, reviving, progress);
    }

    public PlatformOptions withFresh(boolean empty) {
        return new PlatformOptions(
                house, data, identityProvider, profile, empty, fixedPorts, durable, reviving, progress);
    }

    public PlatformOptions withFixedPorts(boolean fixed) {
        return new PlatformOptions(house, data, identityProvider, profile, fresh, fixed, durable, reviving, progress);
    }

    public PlatformOptions withProgress(Consumer<String> listener) {
        return new PlatformOptions(
                house, data, identityProvider, profile, fresh, fixedPorts, durable, reviving, listener);
    }
}
