/** What is heard from claims-service. */
@NullMarked
package nl.ssfh.eligibility.decision.messaging;

import org.jspecify.annotations.NullMarked;
