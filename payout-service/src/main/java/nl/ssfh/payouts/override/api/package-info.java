/** Overrides over HTTP. */
@NullMarked
package nl.ssfh.payouts.override.api;

import org.jspecify.annotations.NullMarked;
