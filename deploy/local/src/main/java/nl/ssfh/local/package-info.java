/** The whole platform on one machine: what {@code ./ssfh up} starts and what the tests run against. */
@NullMarked
package nl.ssfh.local;

import org.jspecify.annotations.NullMarked;
