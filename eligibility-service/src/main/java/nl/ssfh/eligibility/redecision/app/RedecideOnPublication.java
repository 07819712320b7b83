package nl.ssfh.eligibility.redecision.app;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.eligibility.policy.app.PublicationListener;
import nl.ssfh.eligibility.policy.domain.PolicyTexts;
import nl.ssfh.eligibility.policy.domain.PolicyVersion;
import nl.ssfh.eligibility.policy.domain.PolicyVersions;
import nl.ssfh.eligibility.policy.domain.Validity;
import nl.ssfh.eligibility.redecision.domain.ConcernedClaims;
import nl.ssfh.eligibility.redecision.domain.Redecisions;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Lets no months get other rules before an officer saw what that changes in decisions that were taken.
 *
 * <p>The officer who publishes says which redecision he saw. From then on it is done for real.
 */
@ApplicationScoped
class RedecideOnPublication implements PublicationListener {

    private final Redecisions redecisions;
    private final ConcernedClaims claims;
    private final PolicyVersions versions;
    private final PolicyTexts texts;
    private final Audit audit;
    private final Caller caller;

    RedecideOnPublication(
            Redecisions redecisions,
            ConcernedClaims claims,
            PolicyVersions versions,
            PolicyTexts texts,
            Audit audit,
            Caller caller) {
        this.redecisions = redecisions;
        this.claims = claims;
        this.versions = versions;
        this.texts = texts;
        this.audit = audit;
        this.caller = caller;
    }

    @Override
    public void onPublished(PolicyVersion policy, @Nullable UUID redecision) {
        if (redecision != null) {
            approve(policy, redecision);
        } else if (claims.any(policy.validity())) {
            throw notSeen(
                    "Months that it is for were decided already: ask for a redecision and say that you saw it.",
                    "Over maanden waarvoor ze geldt is al besloten: vraag een herbeslissing en zeg dat u die zag.");
        }
    }

    private void approve(PolicyVersion policy, UUID id) {
        var stampBefore = versions.stamp() - 1;
        var hash = texts.compile(policy.text()).hash();
        var seen = redecisions
                .findForChange(id)
                .filter(found -> found.shows(policy.version(), hash, stampBefore))
                .orElseThrow(() -> notSeen(
                        "That redecision is not ready, or shows another version or other policies beside it.",
                        "Die herbeslissing is niet klaar, of toont een andere versie of andere geldende regelingen."));
        redecisions.approved(seen.id(), caller.subject());
        audit.record("approve", "redecision", id, null, Map.of("policy", policy.version(), "hash", hash));
    }

    @Override
    public void onEnded(PolicyVersion before, YearMonth firstWithout) {
        var last = before.validity().last();
        if ((last == null || !last.isBefore(firstWithout)) && claims.any(new Validity(firstWithout, last))) {
            throw Problem.of(
                    409,
                    "policy-decided-by",
                    "Later months were decided by it: publish another version that replaces it.",
                    "Over latere maanden is al volgens haar besloten: stel een versie vast die haar vervangt.");
        }
    }

    private static HttpProblem notSeen(String detail, String detailNl) {
        return Problem.of(409, "consequences-not-seen", detail, detailNl);
    }
}
