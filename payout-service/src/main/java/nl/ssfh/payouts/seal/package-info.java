/** How what must not be read from the disk is sealed: bank accounts, and the files that name them. */
@NullMarked
package nl.ssfh.payouts.seal;

import org.jspecify.annotations.NullMarked;
