package nl.ssfh.portal.fund.budget;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ssfh.portal.apis.BudgetsApi.Group;
import nl.ssfh.portal.apis.BudgetsApi.Payments;
import nl.ssfh.portal.form.InDigits;
import nl.ssfh.portal.fund.check.CheckWords;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.practice.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was paid and is still to be, by what the reader chose.
 *
 * @param by the dimensions, in the order of the columns
 */
public record Report(Page page, List<String> by, Payments payments) {

    private static final Map<String, Text> NAMES = Map.of(
            "MONTH", new Text("maand", "month"),
            "FEE", new Text("vergoeding", "fee"),
            "TRACK", new Text("leerweg", "track"),
            "COURSE", new Text("opleiding", "course"),
            "STUDY_YEAR", new Text("leerjaar", "study year"),
            "ENTRANT", new Text("instroom", "entrant"),
            "PROVINCE", new Text("provincie", "province"),
            "PRACTICE", new Text("praktijk", "practice"));

    private static final List<String> ALL =
            List.of("MONTH", "FEE", "TRACK", "COURSE", "STUDY_YEAR", "ENTRANT", "PROVINCE", "PRACTICE");

    /** The first month, as it can be typed. */
    public String from() {
        return InDigits.of(payments.from());
    }

    /** The last month. */
    public String until() {
        return InDigits.of(payments.until());
    }

    /** All that can be chosen. */
    public List<String> dimensions() {
        return ALL;
    }

    public boolean isBy(String dimension) {
        return by.contains(dimension);
    }

    public String name(String dimension) {
        return Objects.requireNonNull(NAMES.get(dimension)).in(page.language());
    }

    /** What a row is of one dimension; a dash where that is not known. */
    public String cell(Group group, String dimension) {
        var text = switch (dimension) {
            case "MONTH" -> group.month() == null ? null : page.month(group.month());
            case "FEE" -> group.fee() == null ? null : say(CheckWords.fee(group.fee()));
            case "TRACK" -> group.track() == null ? null : say(Words.track(group.track()));
            case "COURSE" -> group.course() == null ? null : say(Words.course(group.course()));
            case "STUDY_YEAR" -> orNull(group.studyYear());
            case "ENTRANT" -> orNull(group.entrant());
            case "PROVINCE" -> group.province();
            default -> orNull(group.practice());
        };
        return text == null ? "–" : text;
    }

    private String say(Text text) {
        return text.in(page.language());
    }

    private static @Nullable String orNull(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The same again, for the links to the files. */
    public String query() {
        var chosen = new StringBuilder("van=%s&tot=%s".formatted(payments.from(), payments.until()));
        by.forEach(dimension -> chosen.append("&per=").append(dimension));
        return chosen.toString();
    }
}
