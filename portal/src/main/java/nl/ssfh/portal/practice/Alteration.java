package nl.ssfh.portal.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.Track;
import nl.ssfh.portal.apis.ChangesApi.Change;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Typed;

/** What can be told of a placement that is known, each with its own questions. */
public enum Alteration {
    END(ChangeKind.EARLY_END, "einde"),
    INTERRUPTION(ChangeKind.INTERRUPTION, "onderbreking"),
    HOURS(ChangeKind.HOURS, "uren"),
    STUDY_YEAR(ChangeKind.STUDY_YEAR, "leerjaar"),
    TRACK(ChangeKind.TRACK, "leerweg"),
    LONGER(ChangeKind.EXTENSION, "langer");

    private final ChangeKind kind;
    private final String address;

    Alteration(ChangeKind kind, String address) {
        this.kind = kind;
        this.address = address;
    }

    ChangeKind kind() {
        return kind;
    }

    /** The end of its address. */
    public String address() {
        return address;
    }

    public Text title() {
        return switch (this) {
            case END -> new Text("De stage stopt eerder", "The placement ends early");
            case INTERRUPTION -> new Text("De student is een tijd afwezig", "The student is absent for a while");
            case HOURS -> new Text("Het aantal uren verandert", "The hours change");
            case STUDY_YEAR -> new Text("De student gaat naar een ander leerjaar", "Another study year begins");
            case TRACK -> new Text("De leerweg verandert", "The track changes");
            case LONGER -> new Text("De stage duurt langer", "The placement takes longer");
        };
    }

    public List<Question> questions() {
        return switch (this) {
            case END, LONGER -> ChangeQuestions.LAST_DAY;
            case INTERRUPTION -> ChangeQuestions.ABSENCE;
            case HOURS -> ChangeQuestions.HOURS;
            case STUDY_YEAR -> ChangeQuestions.STUDY_YEAR;
            case TRACK -> ChangeQuestions.TRACK;
        };
    }

    /** What was typed, as it is told. */
    Change read(Typed typed) {
        var year = typed.decimal("studyYear");
        return new Change(
                kind,
                typed.day("from"),
                typed.day("until"),
                typed.day("lastDay"),
                typed.decimal("hoursPerWeek"),
                year == null ? null : year.intValue(),
                typed.one(Track.class, "track"));
    }

    static Optional<Alteration> at(String address) {
        return Arrays.stream(values())
                .filter(alteration -> alteration.address.equals(address))
                .findFirst();
    }

    static Alteration of(ChangeKind kind) {
        return Arrays.stream(values())
                .filter(alteration -> alteration.kind == kind)
                .findFirst()
                .orElseThrow();
    }
}
