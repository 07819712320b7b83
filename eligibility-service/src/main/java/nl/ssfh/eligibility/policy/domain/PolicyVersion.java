package nl.ssfh.eligibility.policy.domain;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy version on its way from draft to end.
 *
 * @param validity the months it is for, with the last one that it was given when it was ended
 * @param revision one more with every change
 * @param changedBy who changed its contents last
 */
public record PolicyVersion(
        UUID id,
        PolicyText text,
        Validity validity,
        PolicyState state,
        long revision,
        String changedBy,
        @Nullable String proposedBy,
        @Nullable String publishedBy) {

    public static PolicyVersion draft(UUID id, PolicyText text, Validity validity, String by) {
        return new PolicyVersion(id, text, validity, PolicyState.DRAFT, 1, by, null, null);
    }

    public String version() {
        return text.version();
    }

    /** With other contents, or other test cases; what was tested or proposed before is a draft again. */
    public PolicyVersion changed(PolicyText newText, Validity months, String by) {
        require(PolicyState.DRAFT);
        return new PolicyVersion(id, newText, months, PolicyState.DRAFT, revision + 1, by, null, null);
    }

    public PolicyVersion tested() {
        return moved(PolicyState.TESTED, validity, null, null);
    }

    public PolicyVersion proposed(String by) {
        return moved(PolicyState.PROPOSED, validity, by, null);
    }

    /** By somebody who neither proposed it nor wrote what is published. */
    public PolicyVersion published(String by) {
        require(PolicyState.PUBLISHED);
        if (by.equals(proposedBy) || by.equals(changedBy)) {
            throw new PolicyNeedsOtherEyes(version());
        }
        return moved(PolicyState.PUBLISHED, validity, proposedBy, by);
    }

    /** What the fund published before this system was there. */
    public PolicyVersion publishedByTheFund() {
        return moved(PolicyState.PUBLISHED, validity, proposedBy, changedBy);
    }

    public PolicyVersion endedAfter(YearMonth last) {
        return moved(PolicyState.ENDED, new Validity(validity.first(), last), proposedBy, publishedBy);
    }

    /** When another version is for its months from this one on. */
    public PolicyVersion replacedFrom(YearMonth month) {
        if (!month.isAfter(validity.first())) {
            return moved(PolicyState.REPLACED, validity, proposedBy, publishedBy);
        }
        var kept = new Validity(validity.first(), month.minusMonths(1));
        return new PolicyVersion(id, text, kept, PolicyState.ENDED, revision + 1, changedBy, proposedBy, publishedBy);
    }

    private PolicyVersion moved(
            PolicyState next, Validity months, @Nullable String proposer, @Nullable String publisher) {
        require(next);
        return new PolicyVersion(id, text, months, next, revision + 1, changedBy, proposer, publisher);
    }

    private void require(PolicyState next) {
        if (!state.next().contains(next)) {
            throw new PolicyCannotMove(version(), state, next);
        }
    }
}
