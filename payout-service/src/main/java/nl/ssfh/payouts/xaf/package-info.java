/** The XML Auditfile Financieel (XAF) 3.2, in which Dutch auditors and the tax service take a ledger. */
@NullMarked
package nl.ssfh.payouts.xaf;

import org.jspecify.annotations.NullMarked;
