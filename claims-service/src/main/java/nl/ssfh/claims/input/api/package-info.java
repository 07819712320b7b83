/** Reading what people typed: every flaw is kept, so that one answer names them all. */
@NullMarked
package nl.ssfh.claims.input.api;

import org.jspecify.annotations.NullMarked;
