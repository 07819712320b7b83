/** Who may see which statement. */
@NullMarked
package nl.ssfh.payouts.statement.app;

import org.jspecify.annotations.NullMarked;
