/** What is run by hand beside the service. */
@NullMarked
package nl.ssfh.payouts.command;

import org.jspecify.annotations.NullMarked;
