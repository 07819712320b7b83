package nl.ssfh.claims.placement.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.contracts.Span;

/**
 * How far the facts of a placement may go. All four are assumed by the fund, none is a published rule.
 *
 * @param calendar the days that can be meant; a year such as 20224 is a slip of the finger
 */
public record Limits(BigDecimal mostHoursPerWeek, int mostYears, Span calendar) {

    private static final int DECIMALS = 2;
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 4;

    /** The hours in the one form in which they are kept and told, such as {@code 16.00}. */
    public static BigDecimal hours(BigDecimal hours) {
        return hours.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** Nothing, or why these hours a week are refused. */
    public List<Flaw> flawsInHours(BigDecimal hours) {
        boolean fits = hours.signum() > 0
                && hours.compareTo(mostHoursPerWeek) <= 0
                && hours.stripTrailingZeros().scale() <= DECIMALS;
        var most = mostHoursPerWeek.toPlainString();
        return unless(
                fits,
                "hoursPerWeek",
                "must be more than 0 and at most %s, with at most 2 decimals".formatted(most),
                "moet meer dan 0 en hoogstens %s zijn, met hoogstens 2 decimalen".formatted(most));
    }

    public List<Flaw> flawsInStudyYear(int year) {
        return unless(
                year >= FIRST_YEAR && year <= LAST_YEAR, "studyYear", "must be 1, 2, 3 or 4", "moet 1, 2, 3 of 4 zijn");
    }

    public List<Flaw> flawsInDay(String field, LocalDate day) {
        return calendar.contains(day)
                ? List.of()
                : List.of(Flaw.of(
                        field,
                        "must be from %s to %s",
                        "moet van %s tot en met %s zijn",
                        calendar.firstDay(),
                        calendar.lastDay()));
    }

    public List<Flaw> flawsInPeriod(LocalDate firstDay, LocalDate lastDay) {
        var flaws = new ArrayList<Flaw>();
        flaws.addAll(flawsInDay("firstDay", firstDay));
        flaws.addAll(flawsInDay("lastDay", lastDay));
        if (!flaws.isEmpty()) {
            return flaws;
        }
        if (lastDay.isBefore(firstDay)) {
            flaws.add(Flaw.of(
                    "lastDay",
                    "must not be before the first day, %s",
                    "mag niet vóór de eerste dag liggen, %s",
                    firstDay));
        } else if (!lastDay.isBefore(firstDay.plusYears(mostYears))) {
            flaws.add(Flaw.of(
                    "lastDay",
                    "must be within " + mostYears + " years of the first day, %s",
                    "moet binnen " + mostYears + " jaar na de eerste dag liggen, %s",
                    firstDay));
        }
        return flaws;
    }

    private static List<Flaw> unless(boolean fits, String field, String en, String nl) {
        return fits ? List.of() : List.of(new Flaw(field, en, nl));
    }
}
