/** HTTP: what the bank reports. */
@NullMarked
package nl.ssfh.payouts.bank.api;

import org.jspecify.annotations.NullMarked;
