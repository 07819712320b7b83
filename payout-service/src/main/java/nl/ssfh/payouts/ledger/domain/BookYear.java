package nl.ssfh.payouts.ledger.domain;

import java.time.LocalDate;

/** A book year (boekjaar): the calendar year. */
public record BookYear(int year) {

    public static BookYear of(LocalDate day) {
        return new BookYear(day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    public boolean holds(LocalDate day) {
        return day.getYear() == year;
    }
}
