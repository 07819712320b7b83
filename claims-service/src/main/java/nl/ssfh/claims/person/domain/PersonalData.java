package nl.ssfh.claims.person.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Names and addresses of people, as far as they can be destroyed. */
public interface PersonalData {

    /** Whether a placement of one of the students is not over on the day, or a claim waits for a decision. */
    boolean isNeeded(Collection<UUID> students, LocalDate day);

    /** Students who have a name and whose placements all ended before the day. */
    List<UUID> endedBefore(LocalDate day, int limit);

    /** Puts nothing in the place of name, address, login and notes; the placements stay. */
    void eraseStudents(Collection<UUID> students);

    /** Forgets the addresses of invitations that could be accepted before the day only; returns how many. */
    int forgetInvitationsBefore(LocalDate day);

    /** Forgets the students in drafts that nobody touched since the day; returns how many. */
    int forgetDraftsBefore(LocalDate day);

    /** Forgets the addresses that practices left before the day; returns how many. */
    int forgetFormerContactsBefore(LocalDate day);

    void record(Destruction destruction);

    /** In the order of their ids, from the first one after the given id. */
    List<Destruction> list(UUID after, int limit);
}
