/** What reports are asked for. */
@NullMarked
package nl.ssfh.payouts.report.app;

import org.jspecify.annotations.NullMarked;
