package nl.ssfh.claims.invitation.app;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** How people are invited. */
@ConfigMapping(prefix = "ssfh.invitation")
public interface InvitationSettings {

    /** From which the tokens are derived, at least 32 characters. Whoever knows it can accept any invitation. */
    String secret();

    /** Where an invitation is accepted, with {@code {token}} in the place of the token. */
    String link();

    /** How many days an invitation to act for a practice can be accepted. */
    int mandateDays();

    /** How many days an invitation of a student can be accepted. */
    int studentDays();

    /** Refuses to start in production with a secret that everybody knows. */
    @Singleton
    class Check {

        static final int SHORTEST = 32;

        /** As in application.properties, for one machine. */
        static final String LOCAL = "local-invitation-secret-that-everybody-knows";

        void check(@Observes StartupEvent event, InvitationSettings settings) {
            check(settings.secret(), Stream.of("local", "demo", "test").anyMatch(ConfigUtils::isProfileActive));
        }

        static void check(String secret, boolean onOneMachine) {
            if (secret.length() < SHORTEST) {
                throw new IllegalStateException(
                        "Set ssfh.invitation.secret to at least %d characters".formatted(SHORTEST));
            }
            if (secret.equals(LOCAL) && !onOneMachine) {
                throw new IllegalStateException(
                        "Set ssfh.invitation.secret to a secret of your own: this one is public");
            }
        }
    }
}
