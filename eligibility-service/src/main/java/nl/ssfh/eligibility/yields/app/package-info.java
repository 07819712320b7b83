/** What can be asked of yields, and what they hear. */
@NullMarked
package nl.ssfh.eligibility.yields.app;

import org.jspecify.annotations.NullMarked;
