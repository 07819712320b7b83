/** What can be asked of overrides. */
@NullMarked
package nl.ssfh.payouts.override.app;

import org.jspecify.annotations.NullMarked;
