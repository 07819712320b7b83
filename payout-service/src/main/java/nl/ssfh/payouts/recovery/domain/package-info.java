/** What was paid too much, and how it comes back. */
@NullMarked
package nl.ssfh.payouts.recovery.domain;

import org.jspecify.annotations.NullMarked;
