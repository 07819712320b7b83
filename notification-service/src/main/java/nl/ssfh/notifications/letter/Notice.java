package nl.ssfh.notifications.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the templates show of money under way, of objections and of what is asked; all of it in words. */
sealed interface Notice extends Page {

    /**
     * Payments wait.
     *
     * @param reasons why, and what to do, each once
     */
    record Held(
            String template,
            @Nullable String reference,
            String heldOn,
            List<Page.PaidMonth> lines,
            List<String> reasons)
            implements Notice {}

    /** Money is asked back; exactly one of the ways is true. */
    record Recovery(
            String template,
            @Nullable String reference,
            Page.PaidMonth line,
            String askedOn,
            boolean setOff,
            boolean invoice,
            boolean plan)
            implements Notice {}

    /** Practice and student do not say the same of a stipend. */
    record Disputed(String template, @Nullable String reference, String month, String disputedOn) implements Notice {}

    /** An objection came in, or waits for an officer. */
    record Objected(String template, String reference, String day, String deadline, boolean objection)
            implements Notice {}

    record ObjectionOver(String template, String reference, String decidedOn, boolean changed) implements Notice {}

    record ObjectionTerm(String template, String reference, String lastDay) implements Notice {}

    record Contested(String template, @Nullable String reference, String fact) implements Notice {}

    record AgreementAsked(String template, @Nullable String reference, String until) implements Notice {}

    /**
     * What became of a student.
     *
     * @param years after graduation, zero at graduation itself
     */
    record OutcomeAsked(String template, @Nullable String reference, int years) implements Notice {}

    record MonthsAsked(String template, String month, int placements, String until, boolean again) implements Notice {}

    record ClaimDue(String template, String deadline, boolean drafted) implements Notice {}

    record Unclaimed(String template, int placements, String firstDeadline) implements Notice {}
}
