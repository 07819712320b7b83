/** HTTP: payment runs, in two pairs of hands. */
@NullMarked
package nl.ssfh.payouts.run.api;

import org.jspecify.annotations.NullMarked;
