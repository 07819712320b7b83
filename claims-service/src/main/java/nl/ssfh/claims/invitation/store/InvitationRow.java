package nl.ssfh.claims.invitation.store;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.input.domain.MailAddress;
import nl.ssfh.claims.invitation.domain.Invitation;
import nl.ssfh.claims.invitation.domain.InvitationState;
import nl.ssfh.claims.invitation.domain.Offer;
import nl.ssfh.claims.organisation.domain.MemberRole;
import nl.ssfh.contracts.MandateRole;

/** Reads one row of the table of invitations. */
final class InvitationRow {

    private InvitationRow() {}

    static Invitation read(Tuple row) {
        return new Invitation(
                row.get("id", UUID.class),
                row.get("practice", UUID.class),
                offer(row),
                row.get("expires_on", LocalDate.class),
                InvitationState.valueOf(row.get("state", String.class)),
                row.get("answered_by", String.class));
    }

    private static Offer offer(Tuple row) {
        var placement = row.get("placement", UUID.class);
        if (placement != null) {
            return new Offer.Placement(placement);
        }
        var organisation = row.get("organisation", UUID.class);
        if (organisation != null) {
            return new Offer.Membership(
                    organisation,
                    new MailAddress(row.get("email", String.class)),
                    Language.valueOf(row.get("language", String.class)),
                    MemberRole.valueOf(row.get("member_role", String.class)));
        }
        return new Offer.Mandate(
                new MailAddress(row.get("email", String.class)),
                Language.valueOf(row.get("language", String.class)),
                MandateRole.valueOf(row.get("role", String.class)),
                row.get("last_day", LocalDate.class));
    }
}
