/** The ways of files to the bank. */
@NullMarked
package nl.ssfh.payouts.run.channel;

import org.jspecify.annotations.NullMarked;
