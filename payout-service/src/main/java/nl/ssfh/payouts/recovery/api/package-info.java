/** HTTP: what is asked back, and how it comes back. */
@NullMarked
package nl.ssfh.payouts.recovery.api;

import org.jspecify.annotations.NullMarked;
