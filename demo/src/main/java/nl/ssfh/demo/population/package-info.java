/** The placements of a fund year and what happens to them: what goes into the demo. */
@NullMarked
package nl.ssfh.demo.population;

import org.jspecify.annotations.NullMarked;
