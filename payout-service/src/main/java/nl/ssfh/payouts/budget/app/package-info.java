/** What can be asked of budgets. */
@NullMarked
package nl.ssfh.payouts.budget.app;

import org.jspecify.annotations.NullMarked;
