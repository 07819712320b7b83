/** Organisations over HTTP. */
@NullMarked
package nl.ssfh.claims.organisation.api;

import org.jspecify.annotations.NullMarked;
