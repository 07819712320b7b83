/** The policies over HTTP. */
@NullMarked
package nl.ssfh.eligibility.policy.api;

import org.jspecify.annotations.NullMarked;
