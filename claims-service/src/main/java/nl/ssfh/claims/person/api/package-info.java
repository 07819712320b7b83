/** What concerns the person himself, over HTTP. */
@NullMarked
package nl.ssfh.claims.person.api;

import org.jspecify.annotations.NullMarked;
