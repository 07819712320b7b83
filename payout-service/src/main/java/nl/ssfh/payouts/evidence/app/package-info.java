/** Gathering evidence, and packing it for an auditor. */
@NullMarked
package nl.ssfh.payouts.evidence.app;

import org.jspecify.annotations.NullMarked;
