/** Many placements with their claims in one file. */
@NullMarked
package nl.ssfh.claims.bulk.domain;

import org.jspecify.annotations.NullMarked;
