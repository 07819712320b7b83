package nl.ssfh.claims.person.domain;

import nl.ssfh.claims.input.domain.Language;

/** How a person wants to be told. */
public record Preference(Language language, Channel channel) {}
