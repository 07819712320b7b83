/** What the tests of this service share. */
@NullMarked
package nl.ssfh.eligibility;

import org.jspecify.annotations.NullMarked;
