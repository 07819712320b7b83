package nl.ssfh.eligibility.policy.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.Proration;

/** Policies that only tests use. */
public final class TestPolicies {

    private TestPolicies() {}

    public static Policy policy(String version) {
        return new PolicyFiles(version, text(version + ".dmn"), text(version + ".json")).read();
    }

    /** With another proration than by days. */
    public static Policy prorated(String version, Proration proration) {
        var parameters = text(version + ".json").replace("\"DAYS\"", '"' + proration.name() + '"');
        return new PolicyFiles(version, text(version + ".dmn"), parameters).read();
    }

    /** With other words in its tables, wherever these stand; it need not be complete any more. */
    public static Policy changed(String version, String find, String replace) {
        var dmn = text(version + ".dmn").replace(find, replace);
        return new PolicyFiles(version, dmn, text(version + ".json")).compile();
    }

    static String text(String file) {
        try (var in = TestPolicies.class.getResourceAsStream("/policies/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
