package nl.ssfh.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import org.jspecify.annotations.Nullable;

/** A placement of a BOL student in year 1, 16 hours a week, with nothing wrong, except for what a test changes. */
public final class PlacementFixture {

    private final Span period;
    private final List<Span> interruptions = new ArrayList<>();
    private final List<Terms> terms = new ArrayList<>();
    private Agreement agreement = new Agreement(true, true, true);
    private boolean employed;
    private Claimant claimant = Claimant.PRACTICE;
    private Contribution contribution = Contribution.PAYING;

    private PlacementFixture(Span period) {
        this.period = period;
        terms.add(new Terms(
                period.firstDay(),
                Track.BOL,
                Course.DOCTORS_ASSISTANT,
                "25695",
                1,
                Entrant.REGULAR,
                new BigDecimal("16.0")));
    }

    public static PlacementFixture placement(String firstDay, String lastDay) {
        return new PlacementFixture(span(firstDay, lastDay));
    }

    public static Span span(String firstDay, String lastDay) {
        return new Span(LocalDate.parse(firstDay), LocalDate.parse(lastDay));
    }

    public PlacementFixture track(Track track, Entrant entrant) {
        return last(old ->
                new Terms(old.from(), track, old.course(), old.crebo(), old.studyYear(), entrant, old.hoursPerWeek()));
    }

    public PlacementFixture course(Course course, @Nullable String crebo) {
        return last(old ->
                new Terms(old.from(), old.track(), course, crebo, old.studyYear(), old.entrant(), old.hoursPerWeek()));
    }

    public PlacementFixture year(@Nullable Integer year) {
        return last(old -> old.withStudyYear(year));
    }

    public PlacementFixture hours(String hours) {
        return last(old -> old.withHours(new BigDecimal(hours)));
    }

    /** What is said next holds from this day. */
    public PlacementFixture from(String day) {
        terms.add(terms.getLast().startingOn(LocalDate.parse(day)));
        return this;
    }

    public PlacementFixture interrupted(String firstDay, String lastDay) {
        interruptions.add(span(firstDay, lastDay));
        return this;
    }

    public PlacementFixture agreement(boolean inFormat, boolean namesPractice, boolean namesStudent) {
        agreement = new Agreement(inFormat, namesPractice, namesStudent);
        return this;
    }

    public PlacementFixture employed() {
        employed = true;
        return this;
    }

    public PlacementFixture claimedBy(Claimant who) {
        claimant = who;
        return this;
    }

    public PlacementFixture contribution(Contribution status) {
        contribution = status;
        return this;
    }

    public PlacementFacts facts() {
        return new PlacementFacts(period, interruptions, terms, agreement, employed, claimant, contribution);
    }

    private PlacementFixture last(UnaryOperator<Terms> change) {
        terms.set(terms.size() - 1, change.apply(terms.getLast()));
        return this;
    }
}
