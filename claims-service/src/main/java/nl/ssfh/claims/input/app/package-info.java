/** What every use case needs. */
@NullMarked
package nl.ssfh.claims.input.app;

import org.jspecify.annotations.NullMarked;
