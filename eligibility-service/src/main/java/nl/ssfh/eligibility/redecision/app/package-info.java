/** What can be asked of redecisions, each in its transaction. */
@NullMarked
package nl.ssfh.eligibility.redecision.app;

import org.jspecify.annotations.NullMarked;
