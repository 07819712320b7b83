package nl.ssfh.portal.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Track;
import nl.ssfh.portal.apis.ClaimQuestions.Agreement;
import nl.ssfh.portal.apis.ClaimQuestions.Draft;
import nl.ssfh.portal.apis.ClaimQuestions.NewPlacement;
import nl.ssfh.portal.apis.ClaimQuestions.Student;
import nl.ssfh.portal.visit.Language;
import nl.ssfh.portal.visit.Typed;
import org.jspecify.annotations.Nullable;

/** Puts the answers of a step into a draft, and takes them out again. */
final class Answering {

    private static final NewPlacement NOTHING =
            new NewPlacement(null, null, null, null, null, null, null, null, null, null, null);

    private Answering() {}

    static Draft put(Step step, Draft draft, Typed typed) {
        return step == Step.AGREEMENT
                ? draft.with(agreement(typed))
                : draft.with(placement(step, Objects.requireNonNull(draft.newPlacement()), typed));
    }

    private static NewPlacement placement(Step step, NewPlacement now, Typed typed) {
        return switch (step) {
            case STUDENT -> student(now, typed);
            case COURSE -> course(now, typed);
            case PLACEMENT -> placement(now, typed);
            case AGREEMENT -> now;
        };
    }

    /** The facts of a placement, without who it is and where. */
    static NewPlacement facts(Typed typed) {
        return course(placement(NOTHING, typed), typed);
    }

    static Agreement agreement(Typed typed) {
        return new Agreement(yes(typed, "mandatoryFormat"), yes(typed, "namesPractice"), yes(typed, "namesStudent"));
    }

    private static NewPlacement student(NewPlacement now, Typed typed) {
        var student = new Student(text(typed, "name"), text(typed, "email"), text(typed, "language"));
        return new NewPlacement(
                now.practice(),
                student,
                now.track(),
                now.course(),
                now.crebo(),
                now.studyYear(),
                now.entrant(),
                now.hoursPerWeek(),
                now.firstDay(),
                now.lastDay(),
                now.employedInSameFunction());
    }

    private static NewPlacement course(NewPlacement now, Typed typed) {
        var year = typed.decimal("studyYear");
        return new NewPlacement(
                now.practice(),
                now.student(),
                typed.one(Track.class, "track"),
                typed.one(Course.class, "course"),
                text(typed, "crebo"),
                year == null ? null : year.intValue(),
                typed.one(Entrant.class, "entrant"),
                now.hoursPerWeek(),
                now.firstDay(),
                now.lastDay(),
                now.employedInSameFunction());
    }

    private static NewPlacement placement(NewPlacement now, Typed typed) {
        return new NewPlacement(
                now.practice(),
                now.student(),
                now.track(),
                now.course(),
                now.crebo(),
                now.studyYear(),
                now.entrant(),
                typed.decimal("hoursPerWeek"),
                typed.day("firstDay"),
                typed.day("lastDay"),
                yes(typed, "employedInSameFunction"));
    }

    /** All answers so far, as somebody who reads this language would type them. */
    static Typed typed(Draft draft, Language language) {
        var fields = new HashMap<String, List<String>>();
        var placement = draft.newPlacement();
        if (placement != null) {
            var student = Objects.requireNonNullElse(placement.student(), new Student(null, null, null));
            put(fields, "name", student.name());
            put(fields, "email", student.email());
            put(fields, "language", student.language());
            put(fields, "track", placement.track());
            put(fields, "course", placement.course());
            put(fields, "crebo", placement.crebo());
            put(fields, "entrant", placement.entrant());
            putNumber(fields, "hoursPerWeek", placement.hoursPerWeek(), language);
            put(fields, "employedInSameFunction", placement.employedInSameFunction());
            put(fields, "studyYear", placement.track() == null ? null : year(placement));
            putDay(fields, "firstDay", placement.firstDay());
            putDay(fields, "lastDay", placement.lastDay());
        }
        putAgreement(fields, draft.agreement());
        return new Typed(fields);
    }

    private static void putAgreement(Map<String, List<String>> fields, @Nullable Agreement agreement) {
        if (agreement != null) {
            put(fields, "mandatoryFormat", agreement.mandatoryFormat());
            put(fields, "namesPractice", agreement.namesPractice());
            put(fields, "namesStudent", agreement.namesStudent());
        }
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, List.of(value.toString()));
        }
    }

    /** 16, and 14,5 or 14.5: both are read back. */
    private static void putNumber(
            Map<String, List<String>> fields, String name, @Nullable BigDecimal number, Language language) {
        if (number != null) {
            var plain = number.stripTrailingZeros().toPlainString();
            put(fields, name, language == Language.NL ? plain.replace('.', ',') : plain);
        }
    }

    private static void putDay(Map<String, List<String>> fields, String name, @Nullable LocalDate day) {
        if (day != null) {
            put(fields, name + "-dag", day.getDayOfMonth());
            put(fields, name + "-maand", day.getMonthValue());
            put(fields, name + "-jaar", day.getYear());
        }
    }

    /** Who came to the step and left the year out does not know it. */
    private static String year(NewPlacement placement) {
        var year = placement.studyYear();
        return year == null ? Questions.UNKNOWN : year.toString();
    }

    private static @Nullable String text(Typed typed, String name) {
        return typed.has(name) ? typed.text(name) : null;
    }

    private static @Nullable Boolean yes(Typed typed, String name) {
        return typed.has(name) ? Boolean.valueOf(typed.text(name)) : null;
    }
}
