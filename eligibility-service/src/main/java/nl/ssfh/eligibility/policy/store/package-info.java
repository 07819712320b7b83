/** The policies that the service ships, read from their files. */
@NullMarked
package nl.ssfh.eligibility.policy.store;

import org.jspecify.annotations.NullMarked;
