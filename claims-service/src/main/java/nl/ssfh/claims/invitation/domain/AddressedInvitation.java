package nl.ssfh.claims.invitation.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.input.domain.Language;

/** Where the mail with an invitation goes. */
public record AddressedInvitation(UUID id, String email, Language language, LocalDate expiresOn) {}
