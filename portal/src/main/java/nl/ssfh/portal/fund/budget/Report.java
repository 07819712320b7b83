package nl.ssfh.portal.fund.budget;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.portal.apis.BudgetsApi.Figures;
import nl.ssfh.portal.apis.BudgetsApi.Group;
import nl.ssfh.portal.apis.BudgetsApi.Payments;
import nl.ssfh.portal.fund.PracticeNames;
import nl.ssfh.portal.fund.check.CheckWords;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.practice.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was paid and is still to be, by what the reader chose.
 *
 * @param names of the practices that are shown
 */
public record Report(Page page, Split split, Payments payments, Map<UUID, String> names) {

    /** Who wants to see more takes the file along. */
    private static final int MOST_ROWS = 200;

    public Report {
        names = Map.copyOf(names);
    }

    static Report of(Page page, Split split, Payments payments, PracticeNames practices) {
        var shown =
                payments.rows().stream().limit(MOST_ROWS).map(Group::practice).filter(Objects::nonNull);
        return new Report(page, split, payments, practices.of(shown));
    }

    /** One figure, in cents. */
    public record Amount(String name, long cents) {}

    /** Those that a page can bear. */
    public List<Group> rows() {
        return payments.rows().stream().limit(MOST_ROWS).toList();
    }

    public int all() {
        return payments.rows().size();
    }

    public boolean isCut() {
        return all() > MOST_ROWS;
    }

    /** The first is what all others come to. */
    public List<Amount> amounts(Figures figures) {
        return List.of(
                new Amount(page.say("gepland", "planned"), figures.plannedCents()),
                new Amount(page.say("nog te betalen", "to be paid"), figures.toPayCents()),
                new Amount(page.say("aangehouden", "held"), figures.waitingCents()),
                new Amount(page.say("betaald", "paid"), figures.paidCents()),
                new Amount(page.say("verrekend", "set off"), figures.setOffCents()),
                new Amount(page.say("te veel betaald", "paid too much"), figures.tooMuchCents()));
    }

    /** What a row is of one dimension; a dash where that is not known. */
    public String cell(Group group, String dimension) {
        var text = switch (dimension) {
            case "MONTH" -> group.month() == null ? null : page.month(group.month());
            case "FEE" -> group.fee() == null ? null : say(CheckWords.fee(group.fee()));
            case "TRACK" -> group.track() == null ? null : say(Words.track(group.track()));
            case "COURSE" -> group.course() == null ? null : say(Words.course(group.course()));
            case "STUDY_YEAR" -> orNull(group.studyYear());
            case "ENTRANT" -> group.entrant() == null ? null : say(Words.entrantKind(group.entrant()));
            case "PROVINCE" -> group.province() == null ? null : say(Words.province(group.province()));
            default -> group.practice() == null ? null : say(PracticeNames.named(names, group.practice()));
        };
        return text == null ? "–" : text;
    }

    /** Where more stands about what a cell names. */
    public @Nullable String address(Group group, String dimension) {
        var practice = group.practice();
        return dimension.equals("PRACTICE") && practice != null ? "/fonds/praktijken/" + practice : null;
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
        split.by().forEach(dimension -> chosen.append("&per=").append(dimension));
        return chosen.toString();
    }
}
