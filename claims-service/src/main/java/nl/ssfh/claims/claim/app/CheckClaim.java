package nl.ssfh.claims.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.Doubts;
import nl.ssfh.claims.claim.domain.Doubts.Facts;
import nl.ssfh.claims.contribution.domain.ContributionRegister;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.placement.app.ShowPlacements;
import nl.ssfh.claims.placement.app.ShowPlacements.Shown;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.contracts.Claimant;
import org.jspecify.annotations.Nullable;

/** Shows a claim as it would be submitted, with what is doubtful about it (check your answers). */
@ApplicationScoped
public class CheckClaim {

    private final ShowClaims claims;
    private final ShowPlacements placements;
    private final StudentDays days;
    private final Submissions submissions;
    private final ContributionRegister register;
    private final ClaimTerms terms;
    private final Clock clock;

    CheckClaim(
            ShowClaims claims,
            ShowPlacements placements,
            StudentDays days,
            Submissions submissions,
            ContributionRegister register,
            ClaimTerms terms,
            Clock clock) {
        this.claims = claims;
        this.placements = placements;
        this.days = days;
        this.submissions = submissions;
        this.register = register;
        this.terms = terms;
        this.clock = clock;
    }

    /** The claim with its placement, when that is registered. */
    @Transactional
    public Subject subject(UUID id) {
        var claim = claims.get(id);
        var placement = claim.claim().placement();
        var shown = placement == null ? null : placements.get(placement);
        var deadline = shown == null ? null : terms.deadline(shown.placement().deadlineFrom());
        return new Subject(claim, shown, deadline, LocalDate.now(clock));
    }

    /**
     * Why the claim may be refused.
     *
     * @param typed what was typed of a placement that is not registered yet
     */
    @Transactional
    public List<Flaw> doubts(Subject subject, @Nullable Facts typed) {
        var claim = subject.claim().claim();
        var placement = subject.placement() == null ? null : subject.placement().placement();
        return new Doubts(
                        claim.answers(),
                        placement == null ? typed : facts(placement),
                        subject.deadline(),
                        subject.today(),
                        register.statusOf(claim.practice(), subject.today()),
                        placement == null ? Claimant.PRACTICE : submissions.claimant(placement.student()),
                        isTaken(claim, placement))
                .all();
    }

    private boolean isTaken(Claim claim, @Nullable Placement placement) {
        return placement != null
                && !claim.status().isFinal()
                && days.takenBy(placement).isPresent();
    }

    private static Facts facts(Placement placement) {
        var last = placement.timeline().terms().getLast();
        return new Facts(
                last.track(), last.course(), last.crebo(), last.studyYear(), placement.employedInSameFunction());
    }

    /** What is checked. */
    public record Subject(
            ShowClaims.Shown claim,
            @Nullable Shown placement,
            @Nullable LocalDate deadline,
            LocalDate today) {}
}
