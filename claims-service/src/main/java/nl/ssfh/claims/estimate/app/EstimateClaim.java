package nl.ssfh.claims.estimate.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.ssfh.claims.claim.app.CheckClaim;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.ClaimStatus;
import nl.ssfh.claims.estimate.domain.Month;
import nl.ssfh.claims.estimate.domain.Supposed.Known;
import nl.ssfh.claims.estimate.domain.Worth;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.platform.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Tells what a draft would be worth if it were submitted today, while it is being filled in. */
@ApplicationScoped
public class EstimateClaim {

    private final CheckClaim check;
    private final Worth worth;
    private final AsIfClaimed asIfClaimed;
    private final BigDecimal usualHours;

    EstimateClaim(
            CheckClaim check,
            Worth worth,
            AsIfClaimed asIfClaimed,
            @ConfigProperty(name = "ssfh.estimate.hours-per-week") BigDecimal usualHours) {
        this.check = check;
        this.worth = worth;
        this.asIfClaimed = asIfClaimed;
        this.usualHours = usualHours;
    }

    /**
     * What there is to ask about a draft.
     *
     * @param form reads what was typed of a placement that is not registered yet
     */
    @Transactional
    public Question read(UUID draft, Function<@Nullable String, Known> form) {
        var subject = check.subject(draft);
        var claim = subject.claim().claim();
        if (claim.status() != ClaimStatus.DRAFT) {
            throw Problem.notFound();
        }
        var registered = subject.placement();
        return registered == null
                ? ofTyped(claim, form.apply(subject.claim().typed()))
                : ofPlacement(registered.placement(), claim);
    }

    public Estimated of(Question question) {
        var facts = question.facts();
        return facts == null
                ? new Estimated(List.of(), List.of())
                : new Estimated(worth.of(facts, asIfClaimed.today()).orElse(null), question.assumed());
    }

    private Question ofPlacement(Placement placement, Claim claim) {
        var facts = asIfClaimed.facts(
                placement.practice(), placement.timeline(), placement.employedInSameFunction(), claim.answers());
        return new Question(facts, List.of());
    }

    private Question ofTyped(Claim claim, Known typed) {
        return typed.completed(usualHours, asIfClaimed.today())
                .map(supposed -> new Question(
                        asIfClaimed.facts(claim.practice(), supposed.agreed(), claim.answers()), supposed.assumed()))
                .orElse(new Question(null, List.of()));
    }

    /**
     * A draft as it was read.
     *
     * @param facts absent while course and track are not known
     * @param assumed the fields that were not filled in and taken for granted
     */
    public record Question(@Nullable PlacementFacts facts, List<String> assumed) {}

    /**
     * What a draft would be worth.
     *
     * @param months none while course and track are not known; absent when it cannot be reckoned now
     * @param assumed the fields that were not filled in and taken for granted
     */
    public record Estimated(@Nullable List<Month> months, List<String> assumed) {}
}
