package nl.ssfh.demo.population;

/** Something that happens on one day of the year, from the side of the practices. */
public sealed interface Event {

    /** Whom it concerns: two events of one student on one day must not overtake each other. */
    Placement placement();

    record Filed(Placement placement) implements Event {}

    record Told(Placement placement, Change change) implements Event {}

    record Withdrawn(Placement placement) implements Event {}
}
