package nl.ssfh.claims.practice.domain;

import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.input.domain.MailAddress;

/** Where a practice is written to, and in which language. */
public record Contact(MailAddress email, Language language) {}
