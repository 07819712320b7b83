package nl.ssfh.portal.fund.budget;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.InDigits;
import nl.ssfh.portal.form.Mistakes;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Typed;
import org.jspecify.annotations.Nullable;

/**
 * From which month until which a report is asked for, as it is typed; an empty field asks for nothing.
 *
 * @param from the first month
 * @param until the last month
 */
record ReportMonths(String from, String until) {

    private static final Text HELP = new Text("Zoals 9-2024", "Such as 9-2024");
    private static final Question FROM = Question.text("van", new Text("Van maand", "From month"), HELP);
    private static final Question UNTIL = Question.text("tot", new Text("Tot en met", "Until"), HELP);
    private static final Text UNREADABLE =
            new Text("Vul een maand in, zoals 9-2024: ", "Fill in a month, such as 9-2024: ");

    static ReportMonths typed(@Nullable String from, @Nullable String until) {
        return new ReportMonths(from == null ? "" : from.strip(), until == null ? "" : until.strip());
    }

    /** Those of a report, as they can be typed. */
    static ReportMonths of(YearMonth from, YearMonth until) {
        return new ReportMonths(InDigits.of(from), InDigits.of(until));
    }

    @Nullable
    String first() {
        return month(from);
    }

    @Nullable
    String last() {
        return month(until);
    }

    private static @Nullable String month(String text) {
        return text.isEmpty() ? null : InDigits.month(text);
    }

    Form form(Page page) {
        return Form.of(page, List.of(FROM, UNTIL), asTyped());
    }

    /** The same with what a service says of the months, by the names that they have here. */
    Form form(Page page, Refused refused) {
        var said = Mistakes.of(refused, page.language());
        var found = new HashMap<String, String>();
        mistake(page, FROM, from, said.get("from"), found);
        mistake(page, UNTIL, until, said.get("until"), found);
        return form(page).with(found);
    }

    /** A service tells how it reads months itself, which is not how people write them here. */
    private static void mistake(
            Page page, Question question, String text, @Nullable String said, Map<String, String> found) {
        if (said != null) {
            var label = question.label().in(page.language());
            found.put(question.name(), isMonth(text) ? label + " " + said : UNREADABLE.in(page.language()) + label);
        }
    }

    private static boolean isMonth(String text) {
        return new Typed(Map.of("", List.of(InDigits.month(text)))).month("") != null;
    }

    private Typed asTyped() {
        return new Typed(Map.of(FROM.name(), List.of(from), UNTIL.name(), List.of(until)));
    }
}
