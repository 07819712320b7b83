/** A population as a CSV file that a person can read, edit and feed back. */
@NullMarked
package nl.ssfh.demo.population.csv;

import org.jspecify.annotations.NullMarked;
