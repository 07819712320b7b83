/** Where officers place and lift holds. */
@NullMarked
package nl.ssfh.payouts.hold.api;

import org.jspecify.annotations.NullMarked;
