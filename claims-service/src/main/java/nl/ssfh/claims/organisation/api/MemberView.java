package nl.ssfh.claims.organisation.api;

import java.util.UUID;
import nl.ssfh.claims.organisation.domain.Member;
import nl.ssfh.claims.organisation.domain.MemberRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of an organisation. */
@Schema(description = "A member of an organisation")
public record MemberView(UUID id, UUID organisation, String subject, MemberRole role) {

    static MemberView of(Member member) {
        return new MemberView(member.id(), member.organisation(), member.subject(), member.role());
    }
}
