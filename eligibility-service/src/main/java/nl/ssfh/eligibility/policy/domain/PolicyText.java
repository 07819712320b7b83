package nl.ssfh.eligibility.policy.domain;

/** A policy version as it was written: its tables (DMN) and its parameters (JSON). */
public record PolicyText(String version, String dmn, String parameters) {}
