/** Budgets over HTTP. */
@NullMarked
package nl.ssfh.payouts.budget.api;

import org.jspecify.annotations.NullMarked;
