package nl.ssfh.demo.year;

import nl.ssfh.demo.expectation.Effect;

/**
 * What the platform says of a correction.
 *
 * @param shown before it was published
 * @param done when every claim was decided on again
 */
public record Effects(Effect shown, Effect done) {}
