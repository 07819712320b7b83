package nl.ssfh.claims.organisation.domain;

import java.util.UUID;

/** A person who acts for an organisation, and so for its practices. */
public record Member(UUID id, UUID organisation, String subject, MemberRole role) {}
