package nl.ssfh.claims.estimate.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Answers;
import nl.ssfh.claims.estimate.domain.Month;
import nl.ssfh.claims.estimate.domain.Supposed;
import nl.ssfh.claims.estimate.domain.Supposed.Known;
import nl.ssfh.claims.estimate.domain.Worth;
import nl.ssfh.claims.placement.domain.Placement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Tells what a draft would be worth if it were submitted today, while it is being filled in. */
@ApplicationScoped
public class EstimateClaim {

    private final Worth worth;
    private final AsIfClaimed asIfClaimed;
    private final BigDecimal usualHours;

    EstimateClaim(
            Worth worth,
            AsIfClaimed asIfClaimed,
            @ConfigProperty(name = "ssfh.estimate.hours-per-week") BigDecimal usualHours) {
        this.worth = worth;
        this.asIfClaimed = asIfClaimed;
        this.usualHours = usualHours;
    }

    /** Of a placement that is registered already. */
    public Estimated ofPlacement(Placement placement, Answers answers) {
        var facts = asIfClaimed.facts(
                placement.practice(), placement.timeline(), placement.employedInSameFunction(), answers);
        return new Estimated(worth.of(facts, asIfClaimed.today()).orElse(null), List.of());
    }

    /** Of what was typed of a placement so far. */
    public Estimated ofTyped(UUID practice, Known typed, Answers answers) {
        return typed.completed(usualHours, asIfClaimed.today())
                .map(supposed -> estimated(practice, supposed, answers))
                .orElse(Estimated.NOTHING_KNOWN);
    }

    private Estimated estimated(UUID practice, Supposed supposed, Answers answers) {
        var facts = asIfClaimed.facts(practice, supposed.agreed(), answers);
        return new Estimated(worth.of(facts, asIfClaimed.today()).orElse(null), supposed.assumed());
    }

    /**
     * What a draft would be worth.
     *
     * @param months none while course and track are not known; absent when it cannot be reckoned now
     * @param assumed the fields that were not filled in and taken for granted
     */
    public record Estimated(@Nullable List<Month> months, List<String> assumed) {

        static final Estimated NOTHING_KNOWN = new Estimated(List.of(), List.of());
    }
}
