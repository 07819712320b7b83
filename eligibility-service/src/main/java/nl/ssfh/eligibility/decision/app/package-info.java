/** What can be asked of decisions, each in its transaction. */
@NullMarked
package nl.ssfh.eligibility.decision.app;

import org.jspecify.annotations.NullMarked;
