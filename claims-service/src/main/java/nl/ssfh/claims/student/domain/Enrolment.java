package nl.ssfh.claims.student.domain;

import java.util.UUID;

/** A student as one practice knows him. */
public record Enrolment(UUID practice, UUID student) {}
