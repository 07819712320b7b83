/** The bank account of a practice, with its history. */
@NullMarked
package nl.ssfh.payouts.account.domain;

import org.jspecify.annotations.NullMarked;
