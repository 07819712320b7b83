package nl.ssfh.claims.student.domain;

import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.input.domain.MailAddress;

/** What one practice entered about a student; no other practice sees it. */
public record Entry(String name, MailAddress email, Language language) {}
