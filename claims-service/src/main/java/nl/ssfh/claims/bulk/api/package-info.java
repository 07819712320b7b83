/** Imports over HTTP. */
@NullMarked
package nl.ssfh.claims.bulk.api;

import org.jspecify.annotations.NullMarked;
