/** Reports over HTTP. */
@NullMarked
package nl.ssfh.payouts.report.api;

import org.jspecify.annotations.NullMarked;
