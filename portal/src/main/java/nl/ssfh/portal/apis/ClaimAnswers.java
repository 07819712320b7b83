package nl.ssfh.portal.apis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.Track;
import nl.ssfh.portal.apis.ClaimQuestions.Agreement;
import nl.ssfh.portal.apis.ClaimQuestions.Draft;
import nl.ssfh.portal.apis.ClaimQuestions.NewPlacement;
import nl.ssfh.portal.apis.ClaimQuestions.Student;
import nl.ssfh.portal.apis.Refused.Flaw;
import nl.ssfh.portal.visit.Language;
import org.jspecify.annotations.Nullable;

/** What claims-service answers, as far as a page shows it. */
public final class ClaimAnswers {

    private ClaimAnswers() {}

    /** Something that waits for whoever is signed in. */
    public record Task(
            String kind,
            String party,
            UUID practice,
            @Nullable UUID placement,
            @Nullable UUID claim,
            LocalDate deadline,
            String nl,
            String en) {

        public String in(Language language) {
            return language == Language.NL ? nl : en;
        }
    }

    /** Who must act next, and how. */
    public record WaitsFor(@Nullable LocalDate by, String nl, String en) {

        public String in(Language language) {
            return language == Language.NL ? nl : en;
        }
    }

    /**
     * A practice for which the caller has a mandate.
     *
     * @param role what he may do for it; absent for the fund, which only looks
     */
    public record Practice(UUID id, String name, @Nullable MandateRole role) {

        /** Whether he registers placements and claims. */
        public boolean mayFile() {
            return covers(MandateRole.FILER);
        }

        /** Whether he changes the bank account and gives mandates. */
        public boolean mayOwn() {
            return covers(MandateRole.OWNER);
        }

        private boolean covers(MandateRole needed) {
            return role != null && role.covers(needed);
        }
    }

    /** A placement, with what the practice entered about its student. */
    public record Placement(
            UUID id,
            UUID practice,
            @Nullable Student enteredStudent,
            Track track,
            Course course,
            @Nullable Integer studyYear,
            Entrant entrant,
            BigDecimal hoursPerWeek,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable WaitsFor waitsFor) {

        /** As the practice knows him; empty when his name is no longer kept. */
        public String studentName() {
            var name = enteredStudent == null ? null : enteredStudent.name();
            return name == null ? "" : name;
        }
    }

    /**
     * A placement as its student sees it.
     *
     * @param student who he is to the fund
     */
    public record MyPlacement(
            UUID id,
            UUID student,
            String practiceName,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable MyClaim claim) {}

    /** How far the claim for it is. */
    public record MyClaim(String reference, String status, LocalDate submittedOn) {}

    /** An invitation as the invited person sees it. */
    public record Invitation(
            @Nullable UUID practice,
            @Nullable String practiceName,
            @Nullable UUID organisation,
            @Nullable String organisationName,
            @Nullable UUID placement,
            LocalDate expiresOn,
            String state) {

        public boolean isOpen() {
            return state.equals("OPEN");
        }

        public boolean isDeclined() {
            return state.equals("DECLINED");
        }

        /** Who invites. */
        public String host() {
            return practiceName != null ? practiceName : organisationName != null ? organisationName : "";
        }
    }

    /**
     * A claim for both fees of a placement.
     *
     * @param missing of a draft: what is needed before it can be submitted
     */
    public record Claim(
            UUID id,
            @Nullable String reference,
            @Nullable UUID placement,
            UUID practice,
            String status,
            @Nullable LocalDate submittedOn,
            @Nullable List<String> missing,
            WaitsFor waitsFor) {

        public boolean isDraft() {
            return status.equals("DRAFT");
        }

        public boolean isRefused() {
            return status.equals("REFUSED");
        }

        public boolean isWithdrawn() {
            return status.equals("WITHDRAWN");
        }

        /** Whether all its questions are answered. */
        public boolean isComplete() {
            return missing == null || missing.isEmpty();
        }
    }

    /** All answers of a claim, with what is missing and what may lead to a refusal. */
    public record Check(
            boolean ready,
            NewPlacement placement,
            Agreement agreement,
            List<Flaw> missing,
            List<Flaw> doubtful,
            @Nullable LocalDate submitBy) {

        public Draft answers() {
            return new Draft(null, placement, agreement);
        }
    }

    /** What practice and student said of the stipend of a month; absent while they did not. */
    public record StipendReceipt(
            YearMonth month,
            @Nullable Boolean passedOn,
            @Nullable Boolean arrived) {

        /** Whether the student says that he has it. */
        public boolean isThere() {
            return Boolean.TRUE.equals(arrived);
        }
    }

    /** A placement of which is asked whether it was running in a month. */
    public record AskedMonth(
            UUID placement, YearMonth month, @Nullable Boolean running) {}
}
