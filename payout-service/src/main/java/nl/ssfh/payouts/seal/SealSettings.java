package nl.ssfh.payouts.seal;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;

/** The keys of the fund. Each is 32 bytes in Base64. */
@ConfigMapping(prefix = "ssfh.payouts.keys")
public interface SealSettings {

    /** The name of the key that wraps new keys; what another one wrapped is wrapped anew with it. */
    String current();

    /** Every key by its name: the current one, and those that still wrap something. */
    Map<String, String> ring();

    /** By which equal IBANs are recognised without being read. It stays: no row can be found again by another. */
    String print();

    /** Refuses to start in production with a key that everybody knows. */
    @Singleton
    class Check {

        /** As in application.properties, for one machine. */
        static final String LOCAL = "bG9jYWwga2V5IHRoYXQgZXZlcnlib2R5IGtub3dzISE=";

        void check(@Observes StartupEvent event, SealSettings settings) {
            check(settings, Stream.of("local", "demo", "test").anyMatch(ConfigUtils::isProfileActive));
        }

        static void check(SealSettings settings, boolean onOneMachine) {
            KeyRing.of(settings);
            if (onOneMachine) {
                return;
            }
            if (settings.ring().containsValue(LOCAL)) {
                throw new IllegalStateException("Set ssfh.payouts.keys.ring to keys of your own: this one is public");
            }
            if (settings.print().equals(LOCAL)) {
                throw new IllegalStateException("Set ssfh.payouts.keys.print to a key of your own: this one is public");
            }
        }
    }
}
