package nl.ssfh.claims.practice.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The mandates that practices gave. */
public interface MandateBook {

    /** Adds the mandate, in the place of the one that the holder had from the same practice. */
    void give(Mandate mandate);

    void end(Mandate mandate);

    /** All mandates of one practice: a handful. */
    List<Mandate> of(UUID practice);

    /** The mandates of one practice in the order of their ids, from the first one after the given id. */
    List<Mandate> list(UUID practice, UUID after, int limit);

    /** The mandates that practices gave to an organisation, in the order of their ids. */
    List<Mandate> heldBy(UUID organisation, UUID after, int limit);

    /** Mandates whose last day is before the given day; nobody else ends them meanwhile. */
    List<Mandate> overBefore(LocalDate day, int limit);

    /** The people who act under the mandate, with the practice for which they do. */
    List<Seat> seatsUnder(Mandate mandate);

    /** Where a person who is a member of the organisation acts because he is. */
    List<Seat> seatsThrough(UUID organisation, String subject);

    /**
     * How things stand at each seat on the day.
     *
     * <p>Whoever changes rights of the same people waits, so that each sees what the other did.
     */
    List<Standing> standings(Collection<Seat> seats, LocalDate day);
}
