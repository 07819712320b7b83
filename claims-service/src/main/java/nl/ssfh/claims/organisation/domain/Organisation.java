package nl.ssfh.claims.organisation.domain;

import java.util.UUID;

/**
 * An accountant or a regional organisation, whose members act for the practices that gave it a mandate.
 *
 * @param kvk number in the trade register, 8 digits
 */
public record Organisation(UUID id, String name, OrganisationKind kind, String kvk) {}
