/** What samples can be asked. */
@NullMarked
package nl.ssfh.claims.sampling.app;

import org.jspecify.annotations.NullMarked;
