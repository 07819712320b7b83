/** HTTP: samples of auditors. */
@NullMarked
package nl.ssfh.payouts.sampling.api;

import org.jspecify.annotations.NullMarked;
