package nl.ssfh.claims.practice.domain;

/**
 * What a practice tells of itself at first.
 *
 * @param pfzw number at the pension fund, by which the contribution register knows the practice; free text
 */
public record Registration(Details details, String pfzw) {}
