/** What must come out, calculated from the population alone, day by day and apart from the services. */
@NullMarked
package nl.ssfh.demo.expectation;

import org.jspecify.annotations.NullMarked;
