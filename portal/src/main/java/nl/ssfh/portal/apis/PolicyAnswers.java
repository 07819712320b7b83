package nl.ssfh.portal.apis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.portal.visit.Language;
import org.jspecify.annotations.Nullable;

/** What eligibility-service says, and is told, of the rules. */
public final class PolicyAnswers {

    private PolicyAnswers() {}

    /**
     * A version of the rules, without its tables.
     *
     * @param id under which the audit trail names it
     */
    public record Policy(
            UUID id,
            String version,
            String state,
            Map<String, String> name,
            YearMonth firstMonth,
            @Nullable YearMonth lastMonth,
            String hash,
            List<Parameter> parameters,
            Hands hands) {

        /** Whether a change makes it a draft, again where it was more. */
        public boolean isOpen() {
            return switch (state) {
                case "DRAFT", "TESTED", "PROPOSED" -> true;
                default -> false;
            };
        }

        public boolean isProposed() {
            return state.equals("PROPOSED");
        }

        /** Whether he wrote or proposed it, so that another has to publish it. */
        public boolean isOf(String subject) {
            return subject.equals(hands.changedBy()) || subject.equals(hands.proposedBy());
        }

        public String nameIn(Language language) {
            return name.getOrDefault(language.code(), version);
        }
    }

    /** Who changed a version last, and who put it in force. */
    public record Hands(
            String changedBy,
            @Nullable String proposedBy,
            @Nullable String publishedBy) {}

    /** A figure or choice of a version, with where it comes from. */
    public record Parameter(String name, String value, String source, boolean assumed) {}

    /** A decision table, row by row. */
    public record Table(String name, List<String> conditions, List<Row> rows) {}

    /** What holds for whom. */
    public record Row(String id, Map<String, String> cells, String outcome, String source, boolean assumed) {}

    /** A row that two versions do not have alike. */
    public record Difference(String table, String row, String kind, List<Cell> cells) {}

    /** A cell that differs; one side is absent when the row is only in the other. */
    public record Cell(
            String cell, @Nullable String before, @Nullable String after) {}

    /** A version to be drafted like another. */
    public record NewPolicy(
            String version,
            String copyOf,
            YearMonth firstMonth,
            @Nullable YearMonth lastMonth) {}

    /** A placement that was worked out by hand. */
    public record TestCase(UUID id, String name, Amounts expected) {}

    /** What a version gives, or must give, for a placement. */
    public record Amounts(long stipendCents, long supervisionCents, List<String> exclusions) {}

    /** A test case to be added. */
    public record NewTestCase(
            String name, LocalDate submittedOn, PlacementFacts facts, long stipendCents, long supervisionCents) {}

    /** What testing a version showed. */
    public record TestReport(boolean passed, List<String> faults, List<String> faultsNl, List<Result> results) {

        public List<String> faultsIn(Language language) {
            return language == Language.NL ? faultsNl : faults;
        }
    }

    /** One test case. */
    public record Result(String name, boolean passed, Amounts expected, Amounts found) {}

    /** What the officer who publishes saw; absent when nothing was decided yet for the months. */
    public record Publication(@Nullable UUID redecision) {}

    /** The last month of a version. */
    public record End(YearMonth lastMonth) {}

    /** The version of which the consequences are to be shown. */
    public record NewRedecision(String policy) {}

    /** What publishing a version changes in what was decided. */
    public record Redecision(
            UUID id, String policy, String state, long claims, long claimsDone, long decidedSince, Totals expected) {

        public boolean isShown() {
            return state.equals("SHOWN");
        }

        public boolean isLooking() {
            return state.equals("ASKED") || state.equals("LOOKING");
        }
    }

    /** In all. */
    public record Totals(
            long students,
            long placements,
            long practices,
            long months,
            long upCents,
            long downCents,
            long undecided,
            List<PerMonth> perMonth) {}

    /** One fee in one month. */
    public record PerMonth(YearMonth month, Fee fee, long placements, long upCents, long downCents) {}
}
