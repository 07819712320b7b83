package nl.ssfh.claims.organisation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All organisations, with their members. */
public interface Organisations {

    /** Adds the organisation at once, or throws {@link OrganisationExists}. */
    void add(Organisation organisation);

    Optional<Organisation> find(UUID id);

    /** Makes every other change of its members and mandates wait; false when there is no such organisation. */
    boolean lock(UUID id);

    /** Those with the number, or without one those of which the person is a member, in the order of their ids. */
    List<Organisation> list(@Nullable String kvk, String subject, UUID after, int limit);

    /** Adds the member, in the place of what he was. */
    void put(Member member);

    void remove(Member member);

    /** All members of one organisation, in the order of their ids. */
    List<Member> membersOf(UUID organisation);

    Optional<Member> member(UUID organisation, String subject);
}
