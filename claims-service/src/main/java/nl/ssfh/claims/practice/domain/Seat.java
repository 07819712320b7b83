package nl.ssfh.claims.practice.domain;

import java.util.UUID;

/** One person at one practice. */
public record Seat(UUID practice, String subject) {}
