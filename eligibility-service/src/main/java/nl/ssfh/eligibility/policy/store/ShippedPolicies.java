package nl.ssfh.eligibility.policy.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.eligibility.policy.domain.Policy;

/** The published policies that come with the service. One that is wrong keeps the service from starting. */
@ApplicationScoped
public class ShippedPolicies {

    private static final List<String> PUBLISHED = List.of("baseline-2020", "ssfh-2024");
    private static final List<String> DRAFTS = List.of("segmented-proposal", "segmented-budget-neutral");

    @Produces
    @Singleton
    @Startup
    public static Policies read() {
        return new Policies(all(PUBLISHED));
    }

    /** Nobody decides by them: they are there to be compared. */
    public static List<Policy> drafts() {
        return all(DRAFTS);
    }

    private static List<Policy> all(List<String> versions) {
        return versions.stream()
                .map(version -> new PolicyFiles(version, text(version + ".dmn"), text(version + ".json")))
                .map(PolicyFiles::read)
                .toList();
    }

    private static String text(String name) {
        try (var in = ShippedPolicies.class.getResourceAsStream("/policies/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The service ships without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
