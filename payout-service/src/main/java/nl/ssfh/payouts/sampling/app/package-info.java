/** Drawing samples, recording what was found, and reading what follows. */
@NullMarked
package nl.ssfh.payouts.sampling.app;

import org.jspecify.annotations.NullMarked;
