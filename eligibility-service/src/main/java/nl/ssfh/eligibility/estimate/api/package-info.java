/** What placements would be worth, over HTTP. */
@NullMarked
package nl.ssfh.eligibility.estimate.api;

import org.jspecify.annotations.NullMarked;
