package nl.ssfh.portal.practice;

import java.time.LocalDate;
import nl.ssfh.portal.apis.ChangesApi.Change;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/** A change that was told, in words. */
public record Told(Change change) {

    public Text what() {
        return Alteration.of(change.kind()).title();
    }

    /** The days, hours, year or track that it is about. */
    public String how(Page page) {
        return switch (Alteration.of(change.kind())) {
            case END, LONGER -> page.say("laatste dag ", "last day ") + day(page, change.lastDay());
            case INTERRUPTION -> day(page, change.from()) + " – " + day(page, change.until());
            case HOURS -> from(page) + hours(page);
            case STUDY_YEAR -> from(page) + page.say("leerjaar ", "year ") + change.studyYear();
            case TRACK ->
                from(page)
                        + (change.track() == null
                                ? ""
                                : Words.track(change.track()).in(page.language()));
        };
    }

    private String from(Page page) {
        return page.say("vanaf ", "from ") + day(page, change.from()) + ": ";
    }

    private String hours(Page page) {
        return change.hoursPerWeek() == null
                ? ""
                : page.number(change.hoursPerWeek()) + page.say(" uur per week", " hours a week");
    }

    private static String day(Page page, @Nullable LocalDate day) {
        return day == null ? "" : page.day(day);
    }
}
