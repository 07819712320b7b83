/** A creating request that is sent again gets the answer it got before. */
@NullMarked
package nl.ssfh.platform.idempotency;

import org.jspecify.annotations.NullMarked;
