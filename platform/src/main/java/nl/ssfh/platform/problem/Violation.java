package nl.ssfh.platform.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field that is not right, and what is allowed there. */
@Schema(name = "FieldViolation", description = "One field that is not right, and what is allowed there")
public record Violation(String field, String message, String messageNl) {}
