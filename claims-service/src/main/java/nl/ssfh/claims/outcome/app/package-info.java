/** What outcomes can be asked. */
@NullMarked
package nl.ssfh.claims.outcome.app;

import org.jspecify.annotations.NullMarked;
