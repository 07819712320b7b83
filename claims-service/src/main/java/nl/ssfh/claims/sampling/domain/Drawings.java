package nl.ssfh.claims.sampling.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Draws samples from the placements that begin in a school year and are claimed. */
public interface Drawings {

    /** How many placements there are to draw from, by the name of their stratum; one nameless stratum if undivided. */
    Map<String, Integer> population(Drawing drawing);

    void begin(UUID id, Drawing drawing, int population, By by);

    /** Draws so many of each stratum, in the order that the seed gives them. */
    int draw(UUID id, Drawing drawing, Map<String, Integer> allotted, LocalDate until);

    /** Takes those that are named and belong to the population. */
    int take(UUID id, Drawing drawing, LocalDate until);

    /** Who drew, and when. */
    record By(String subject, LocalDate day) {}
}
