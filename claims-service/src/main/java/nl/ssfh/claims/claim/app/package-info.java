/** What claims can be asked. */
@NullMarked
package nl.ssfh.claims.claim.app;

import org.jspecify.annotations.NullMarked;
