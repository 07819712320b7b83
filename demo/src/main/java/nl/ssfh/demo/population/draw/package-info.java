/** Draws a school year from the figures of the yield study of 2020. */
@NullMarked
package nl.ssfh.demo.population.draw;

import org.jspecify.annotations.NullMarked;
