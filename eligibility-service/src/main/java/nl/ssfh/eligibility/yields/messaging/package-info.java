/** What yields hear from the other services. */
@NullMarked
package nl.ssfh.eligibility.yields.messaging;

import org.jspecify.annotations.NullMarked;
