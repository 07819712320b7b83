/** People, as far as they are more than a mandate or a placement. */
@NullMarked
package nl.ssfh.claims.person.domain;

import org.jspecify.annotations.NullMarked;
