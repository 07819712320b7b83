package nl.ssfh.claims.placement.domain;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.placement.domain.Change.EarlyEnd;
import nl.ssfh.claims.placement.domain.Change.Extension;
import nl.ssfh.claims.placement.domain.Change.Hours;
import nl.ssfh.claims.placement.domain.Change.Interruption;
import nl.ssfh.claims.placement.domain.Change.OtherTrack;
import nl.ssfh.claims.placement.domain.Change.StudyYear;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Track;
import org.jspecify.annotations.Nullable;

/** A change of a placement, with who told it, who recorded it and when. Never altered: a later change says what is otherwise. */
@Entity
@Table(name = "placement_change")
public class RecordedChange {

    @Id
    private UUID id;

    private int number;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Nullable
    private LocalDate firstDay;

    @Nullable
    private LocalDate lastDay;

    @Nullable
    private BigDecimal hoursPerWeek;

    @Nullable
    private Integer studyYear;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Track track;

    @Enumerated(EnumType.STRING)
    private SaidBy saidBy;

    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecordedChange() {} // for JPA

    RecordedChange(int number, Change change, Source source) {
        this.id = source.id();
        this.number = number;
        this.kind = change.kind();
        this.saidBy = source.said();
        this.recordedBy = source.by();
        this.recordedAt = source.at();
        switch (change) {
            case EarlyEnd end -> this.lastDay = end.lastDay();
            case Interruption interruption -> {
                this.firstDay = interruption.days().firstDay();
                this.lastDay = interruption.days().lastDay();
            }
            case Hours hours -> {
                this.firstDay = hours.from();
                this.hoursPerWeek = hours.hoursPerWeek();
            }
            case StudyYear year -> {
                this.firstDay = year.from();
                this.studyYear = year.studyYear();
            }
            case Extension extension -> {
                this.firstDay = extension.from();
                this.lastDay = extension.lastDay();
            }
            case OtherTrack other -> {
                this.firstDay = other.from();
                this.track = other.track();
            }
        }
    }

    public Change change() {
        return switch (kind) {
            case EARLY_END -> new EarlyEnd(requireNonNull(lastDay));
            case INTERRUPTION -> new Interruption(new Span(requireNonNull(firstDay), requireNonNull(lastDay)));
            case HOURS -> new Hours(requireNonNull(firstDay), requireNonNull(hoursPerWeek));
            case STUDY_YEAR -> new StudyYear(requireNonNull(firstDay), requireNonNull(studyYear));
            case EXTENSION -> new Extension(requireNonNull(firstDay), requireNonNull(lastDay));
            case TRACK -> new OtherTrack(requireNonNull(firstDay), requireNonNull(track));
        };
    }

    public UUID id() {
        return id;
    }

    /** 1 for the first change of the placement, and one more for each that follows. */
    public int number() {
        return number;
    }

    /** On whose word it was recorded. */
    public SaidBy saidBy() {
        return saidBy;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
