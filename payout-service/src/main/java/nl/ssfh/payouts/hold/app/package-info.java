/** What officers do with holds. */
@NullMarked
package nl.ssfh.payouts.hold.app;

import org.jspecify.annotations.NullMarked;
