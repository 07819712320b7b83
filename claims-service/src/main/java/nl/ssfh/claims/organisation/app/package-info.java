/** What organisations can be asked. */
@NullMarked
package nl.ssfh.claims.organisation.app;

import org.jspecify.annotations.NullMarked;
