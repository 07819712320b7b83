package nl.ssfh.eligibility.policy.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.PolicyText;
import nl.ssfh.eligibility.policy.domain.ShippedPolicy;
import nl.ssfh.eligibility.policy.domain.TestCase;
import nl.ssfh.eligibility.policy.domain.TestCase.Expected;
import nl.ssfh.eligibility.store.StoredJson;

/** The policies that come with the service: what the fund published, and proposals to compare with it. */
@ApplicationScoped
public class ShippedPolicies implements ShippedPolicy.All {

    private static final List<String> PUBLISHED = List.of("baseline-2020", "ssfh-2024");
    private static final List<String> DRAFTS = List.of("segmented-proposal", "segmented-budget-neutral");

    /** A test case as it stands in its file. */
    record CaseInFile(String name, LocalDate submittedOn, PlacementFacts facts, Expected expected) {}

    @Override
    public List<ShippedPolicy> policies() {
        return Stream.concat(PUBLISHED.stream(), DRAFTS.stream())
                .map(version -> new ShippedPolicy(text(version), PUBLISHED.contains(version), testCases(version)))
                .toList();
    }

    /** Those that are in force. */
    public static Policies read() {
        return new Policies(all(PUBLISHED));
    }

    /** Nobody decides by them: they are there to be compared. */
    public static List<Policy> drafts() {
        return all(DRAFTS);
    }

    private static List<Policy> all(List<String> versions) {
        return versions.stream()
                .map(ShippedPolicies::text)
                .map(text -> new PolicyFiles(text.version(), text.dmn(), text.parameters()).read())
                .toList();
    }

    private static PolicyText text(String version) {
        return new PolicyText(version, file(version + ".dmn"), file(version + ".json"));
    }

    private static List<TestCase> testCases(String version) {
        return StoredJson.readList(file(version + "-cases.json"), CaseInFile.class).stream()
                .map(each -> new TestCase(UUID.randomUUID(), each.name, each.submittedOn, each.facts, each.expected))
                .toList();
    }

    private static String file(String name) {
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
