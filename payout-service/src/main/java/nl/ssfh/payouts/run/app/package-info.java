/** Preparing, releasing and cancelling a run. */
@NullMarked
package nl.ssfh.payouts.run.app;

import org.jspecify.annotations.NullMarked;
