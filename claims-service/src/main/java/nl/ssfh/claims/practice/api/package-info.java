/** Practices and their mandates over HTTP. */
@NullMarked
package nl.ssfh.claims.practice.api;

import org.jspecify.annotations.NullMarked;
