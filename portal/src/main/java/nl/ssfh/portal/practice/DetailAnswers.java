package nl.ssfh.portal.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ssfh.portal.apis.PracticeDetailsApi.Contact;
import nl.ssfh.portal.apis.PracticeDetailsApi.Details;
import nl.ssfh.portal.visit.Typed;
import org.jspecify.annotations.Nullable;

/** What a practice tells of itself, as it is typed. */
final class DetailAnswers {

    private DetailAnswers() {}

    static Typed typed(Details known) {
        var fields = new HashMap<String, List<String>>();
        put(fields, "name", known.name());
        put(fields, "kvk", known.kvk());
        put(fields, "branch", known.branch());
        put(fields, "agb", known.agb());
        put(fields, "sbb", known.sbb());
        put(fields, "email", known.contact().email());
        put(fields, "language", known.contact().language());
        return new Typed(fields);
    }

    /** @param province as it is known, for it is not asked */
    static Details read(Typed typed, @Nullable String province, @Nullable String pfzw) {
        return new Details(
                typed.text("name"),
                typed.text("kvk"),
                text(typed, "branch"),
                text(typed, "agb"),
                text(typed, "sbb"),
                province,
                pfzw,
                new Contact(typed.text("email"), typed.text("language")));
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, List.of(value));
        }
    }

    private static @Nullable String text(Typed typed, String name) {
        return typed.has(name) ? typed.text(name) : null;
    }
}
