/** What can be asked of policy versions, each in its transaction. */
@NullMarked
package nl.ssfh.eligibility.policy.app;

import org.jspecify.annotations.NullMarked;
