package nl.ssfh.demo.population;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.ssfh.contracts.Span;

/** A change of a running placement. It may be told long after the day from which it holds. */
public sealed interface Change {

    /** The day on which the practice tells it. */
    LocalDate toldOn();

    record EarlyEnd(LocalDate toldOn, LocalDate lastDay) implements Change {}

    record Interruption(LocalDate toldOn, Span days) implements Change {}

    record Hours(LocalDate toldOn, LocalDate from, BigDecimal hoursPerWeek) implements Change {}

    record StudyYear(LocalDate toldOn, LocalDate from, int studyYear) implements Change {}
}
