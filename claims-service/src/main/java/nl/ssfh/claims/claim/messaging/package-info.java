/** What claims hear from other services. */
@NullMarked
package nl.ssfh.claims.claim.messaging;

import org.jspecify.annotations.NullMarked;
