package nl.ssfh.notifications.domain;

/**
 * What a person reads.
 *
 * @param subject without personal data: mail servers log it
 * @param text the same words without markup
 * @param why one sentence of it: why this person gets it
 */
public record Letter(Language language, String subject, String html, String text, String why) {}
