package nl.ssfh.claims.placement.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.placement.domain.Change.Extension;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import org.jspecify.annotations.Nullable;

/**
 * A placement (stageplaats): one student at one practice for one period.
 *
 * <p>What was registered changes only when it was wrong from the start; what changed since is recorded beside it, and
 * {@link Timeline} tells what holds.
 */
@Entity
public class Placement {

    @Id
    private UUID id;

    private UUID practice;
    private UUID student;
    private LocalDate firstDay;
    private LocalDate lastDay;

    /** The last day as it is known now. */
    private LocalDate endsOn;

    /** The day from which the deadline of a claim is counted (X5). */
    private LocalDate deadlineFrom;

    @Enumerated(EnumType.STRING)
    private Track track;

    @Enumerated(EnumType.STRING)
    private Course course;

    @Nullable
    private String crebo;

    @Nullable
    private Integer studyYear;

    @Enumerated(EnumType.STRING)
    private Entrant entrant;

    private BigDecimal hoursPerWeek;
    private boolean employedInSameFunction;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "placement", nullable = false, updatable = false)
    @OrderBy("number")
    private List<RecordedChange> changes = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Placement() {} // for JPA

    public Placement(UUID id, UUID practice, UUID student, Agreed agreed) {
        this.id = id;
        this.practice = practice;
        this.student = student;
        this.firstDay = agreed.period().firstDay();
        this.lastDay = agreed.period().lastDay();
        this.track = agreed.terms().track();
        this.course = agreed.terms().course();
        this.crebo = agreed.terms().crebo();
        this.studyYear = agreed.terms().studyYear();
        this.entrant = agreed.terms().entrant();
        this.hoursPerWeek = agreed.terms().hoursPerWeek();
        this.employedInSameFunction = agreed.employedInSameFunction();
        this.endsOn = agreed.period().lastDay();
        this.deadlineFrom = new Timeline(agreed.period(), agreed.terms(), List.of()).deadlineFrom();
    }

    /** Replaces facts that were wrong from the start; what was recorded since must still fit. */
    public void correct(Agreed agreed) {
        var corrected = new Timeline(agreed.period(), agreed.terms(), timeline().changes());
        var end = corrected.lastDay();
        if (end.isBefore(agreed.period().firstDay())) {
            throw new ChangeDoesNotFit(
                    List.of(Flaw.of("firstDay", "must not be after %s", "mag niet na %s liggen", end)));
        }
        write(agreed);
        endsOn = end;
        deadlineFrom = corrected.deadlineFrom();
    }

    private void write(Agreed agreed) {
        firstDay = agreed.period().firstDay();
        lastDay = agreed.period().lastDay();
        track = agreed.terms().track();
        course = agreed.terms().course();
        crebo = agreed.terms().crebo();
        studyYear = agreed.terms().studyYear();
        entrant = agreed.terms().entrant();
        hoursPerWeek = agreed.terms().hoursPerWeek();
        employedInSameFunction = agreed.employedInSameFunction();
    }

    /** What would hold after the change, or throws {@link ChangeDoesNotFit}. */
    public Timeline foresee(Change change) {
        return timeline().with(dated(change));
    }

    /** Records the change, or throws {@link ChangeDoesNotFit}. */
    public RecordedChange change(Change change, Source source) {
        var recorded = new RecordedChange(changes.size() + 1, dated(change), source);
        changes.add(recorded);
        endsOn = timeline().period().lastDay();
        deadlineFrom = timeline().deadlineFrom();
        return recorded;
    }

    private Change dated(Change change) {
        var known = timeline();
        var flaws = new Fit(known).flawsIn(change);
        if (!flaws.isEmpty()) {
            throw new ChangeDoesNotFit(flaws);
        }
        return change instanceof Extension extension
                ? extension.after(known.period().lastDay())
                : change;
    }

    /** The facts as they were from the start. */
    public Agreed agreed() {
        var terms = new Terms(firstDay, track, course, crebo, studyYear, entrant, hoursPerWeek);
        return new Agreed(new Span(firstDay, lastDay), terms, employedInSameFunction);
    }

    public Timeline timeline() {
        var agreed = agreed();
        var known = changes.stream().map(RecordedChange::change).toList();
        return new Timeline(agreed.period(), agreed.terms(), known);
    }

    public UUID id() {
        return id;
    }

    public UUID practice() {
        return practice;
    }

    public UUID student() {
        return student;
    }

    /** The last day as it is known now. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** The day from which the deadline of a claim is counted (X5). */
    public LocalDate deadlineFrom() {
        return deadlineFrom;
    }

    public boolean employedInSameFunction() {
        return employedInSameFunction;
    }

    public List<RecordedChange> changes() {
        return List.copyOf(changes);
    }
}
