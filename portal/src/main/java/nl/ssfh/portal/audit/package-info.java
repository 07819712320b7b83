/** What auditors follow and verify: evidence, samples, the ledger, the audit trail. Nothing here changes money. */
@NullMarked
package nl.ssfh.portal.audit;

import org.jspecify.annotations.NullMarked;
