/** Chains of hashes, by which it shows when something was changed, added or removed. */
@NullMarked
package nl.ssfh.platform.chain;

import org.jspecify.annotations.NullMarked;
