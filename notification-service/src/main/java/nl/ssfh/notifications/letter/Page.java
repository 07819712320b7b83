package nl.ssfh.notifications.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a template shows, already in words. Each kind of page has a template in each language. */
interface Page {

    /** The name of the file, without its language. */
    String template();

    /**
     * A claim came in.
     *
     * @param byStudent the student claims himself, which the rules do not allow
     */
    record Received(
            String template, String reference, boolean byStudent, String submittedOn, String firstDay, String lastDay)
            implements Page {}

    /**
     * A claim was decided.
     *
     * @param again an earlier decision is replaced
     * @param total of all that is granted, absent when nothing is
     * @param policies the policy versions that gave the amounts
     * @param objectBefore the last day of the six weeks for an objection
     * @param newPolicy the policy version that made a new decision needed, absent when none did
     */
    record Decided(
            String template,
            String reference,
            String decidedOn,
            boolean again,
            List<Granted> granted,
            @Nullable String total,
            String policies,
            boolean monthly,
            boolean afterEnd,
            String lastDay,
            List<Refused> refused,
            List<FeeMonths> undecided,
            String objectBefore,
            @Nullable String newPolicy)
            implements Page {}

    /**
     * Months in a row with the same amount.
     *
     * @param several the amount is for each of several months
     */
    record Granted(String fee, String months, String amount, boolean several, boolean afterEnd) {}

    /** Fees and months with the same reasons. */
    record Refused(List<FeeMonths> what, List<String> reasons) {}

    record FeeMonths(String fee, String months) {}

    record Withdrawn(String template, String reference, String decidedOn) implements Page {}

    /**
     * Payments were made.
     *
     * @param stipend the part that is meant for the student, absent when there is none
     */
    record Paid(
            String template,
            @Nullable String reference,
            String bookedOn,
            List<PaidMonth> lines,
            String total,
            @Nullable String stipend)
            implements Page {}

    /** One amount. */
    record PaidMonth(String fee, String month, String amount) {}

    /**
     * A payment was not made, or came back.
     *
     * @param accountWrong only another bank account helps
     */
    record Failed(
            String template,
            @Nullable String reference,
            PaidMonth line,
            String day,
            String reason,
            String reasonCode,
            boolean accountWrong)
            implements Page {}

    /** Several messages in one mail. */
    record Digest(String template, List<String> subjects) implements Page {}

    /** The practice is paid on another account from some day on. */
    record AccountChanged(String template, String changedOn, String payableFrom) implements Page {}

    /** The practice is written to at another address. */
    record ContactChanged(String template, String changedOn) implements Page {}

    /**
     * Somebody is invited.
     *
     * @param until the last day on which the link counts
     * @param role what he may do for the practice; absent for a student
     */
    record Invited(
            String template,
            String link,
            String until,
            @Nullable String role) implements Page {}
}
