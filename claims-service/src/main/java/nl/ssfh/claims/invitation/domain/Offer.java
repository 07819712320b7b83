package nl.ssfh.claims.invitation.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.input.domain.MailAddress;
import nl.ssfh.claims.organisation.domain.MemberRole;
import nl.ssfh.contracts.MandateRole;
import org.jspecify.annotations.Nullable;

/** To what somebody is invited. */
public sealed interface Offer {

    /**
     * To act for the practice.
     *
     * @param lastDay the last day of the mandate; absent when it has no end
     */
    record Mandate(
            MailAddress email,
            Language language,
            MandateRole role,
            @Nullable LocalDate lastDay) implements Offer {}

    /** To be a member of an organisation, which acts for practices. */
    record Membership(UUID organisation, MailAddress email, Language language, MemberRole role) implements Offer {}

    /** To see the own placement; the address is the one that the practice entered. */
    record Placement(UUID placement) implements Offer {}
}
