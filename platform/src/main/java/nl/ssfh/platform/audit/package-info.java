/** The audit trail: who changed what, in a chain of hashes that shows whether anybody changed it afterwards. */
@NullMarked
package nl.ssfh.platform.audit;

import org.jspecify.annotations.NullMarked;
