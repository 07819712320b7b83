/** Showing practices which money waits for them. */
@NullMarked
package nl.ssfh.payouts.task.app;

import org.jspecify.annotations.NullMarked;
