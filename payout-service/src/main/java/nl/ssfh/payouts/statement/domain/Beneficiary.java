package nl.ssfh.payouts.statement.domain;

import java.util.UUID;

/** Whose statement it is. */
public record Beneficiary(Party party, UUID id) {}
