package nl.ssfh.platform.problem;

/** One field that is not right, and what is allowed there. */
public record Violation(String field, String message, String messageNl) {}
