/** Budgets in PostgreSQL. */
@NullMarked
package nl.ssfh.payouts.budget.store;

import org.jspecify.annotations.NullMarked;
