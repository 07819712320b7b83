package nl.ssfh.portal.lab;

import java.util.List;
import nl.ssfh.portal.apis.PolicyAnswers.Policy;
import nl.ssfh.portal.apis.PolicyAnswers.Table;
import nl.ssfh.portal.apis.PolicyAnswers.TestCase;
import nl.ssfh.portal.apis.PolicyAnswers.TestReport;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a version.
 *
 * @param tag of what is shown: a change of something else is refused
 * @param others with which it can be compared, or which it can replace
 * @param report what its tests showed just now
 */
public record ShownPolicy(
        Policy policy,
        String tag,
        List<Table> tables,
        List<TestCase> testCases,
        List<Policy> others,
        @Nullable TestReport report,
        Replacing replacing) {

    /**
     * The version that gives up its months to this one; empty when none does.
     *
     * @param source of that choice
     */
    public record Replacing(
            String version, String source, @Nullable String mistake) {

        static final String PARAMETER = "replaces";

        static Replacing of(Policy policy) {
            return policy.parameters().stream()
                    .filter(parameter -> parameter.name().equals(PARAMETER))
                    .map(parameter -> new Replacing(parameter.value(), parameter.source(), null))
                    .findFirst()
                    .orElse(new Replacing("", "", null));
        }
    }

    public boolean isDraft() {
        return policy.state().equals("DRAFT") || isTested();
    }

    public boolean isTested() {
        return policy.state().equals("TESTED");
    }

    public boolean isInForce() {
        return policy.state().equals("PUBLISHED") || policy.state().equals("ENDED");
    }
}
