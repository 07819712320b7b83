/** Drives the platform through the fund year, by its public API only. */
@NullMarked
package nl.ssfh.demo.year;

import org.jspecify.annotations.NullMarked;
