/** Proof that the house stands: its rules, its journeys, and what it survives. */
@NullMarked
package nl.ssfh.proof;

import org.jspecify.annotations.NullMarked;
