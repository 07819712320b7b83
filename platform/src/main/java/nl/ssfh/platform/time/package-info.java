/** The business date, which is stored input and never the wall clock. */
@NullMarked
package nl.ssfh.platform.time;

import org.jspecify.annotations.NullMarked;
