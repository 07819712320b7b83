/** A payment run: the lines that go to the bank together. */
@NullMarked
package nl.ssfh.payouts.run.domain;

import org.jspecify.annotations.NullMarked;
