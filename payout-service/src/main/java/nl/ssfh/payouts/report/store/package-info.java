/** Reports in PostgreSQL. */
@NullMarked
package nl.ssfh.payouts.report.store;

import org.jspecify.annotations.NullMarked;
