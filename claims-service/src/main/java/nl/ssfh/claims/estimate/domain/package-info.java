/** What placements would be worth. */
@NullMarked
package nl.ssfh.claims.estimate.domain;

import org.jspecify.annotations.NullMarked;
