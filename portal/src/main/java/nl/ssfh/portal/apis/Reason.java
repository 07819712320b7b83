package nl.ssfh.portal.apis;

/** Why an officer does what he does, in his own words. */
public record Reason(String reason) {}
