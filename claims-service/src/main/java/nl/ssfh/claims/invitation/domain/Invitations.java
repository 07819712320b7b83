package nl.ssfh.claims.invitation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All invitations. */
public interface Invitations {

    void add(Invitation invitation);

    /** Adds it unless the login of the student is known already: then false. */
    boolean addUnlessLinked(Invitation invitation, UUID student);

    Optional<Invitation> find(UUID id);

    /** Gives the open invitation its last state; false when somebody else did so first. */
    boolean close(UUID id, InvitationState state, String by, Instant at);

    /** Withdraws the open invitation to a placement, if there is one. */
    void withdrawFor(UUID placement, String by, Instant at);

    /** How far the student of the placement is; empty when there is no such placement. */
    Optional<Invited> toPlacement(UUID placement);

    /**
     * The newest invitation of a student to his placement.
     *
     * @param linked whether his login is known, by this invitation or another
     * @param state absent, like the last day on which it can be accepted, when he was not invited
     */
    record Invited(
            UUID practice,
            boolean linked,
            @Nullable InvitationState state,
            @Nullable LocalDate expiresOn) {}

    /** The invitations to act for a practice in the order of their ids, from the first one after the given id. */
    List<Invitation> toActFor(UUID practice, UUID after, int limit);

    /** The invitations to an organisation in the order of their ids, from the first one after the given id. */
    List<Invitation> toOrganisation(UUID organisation, UUID after, int limit);

    /** Addresses of those that can be accepted on the day. */
    List<AddressedInvitation> addressed(Set<UUID> ids, LocalDate day);
}
