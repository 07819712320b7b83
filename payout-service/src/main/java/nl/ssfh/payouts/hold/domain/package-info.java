/** What is kept from being paid. */
@NullMarked
package nl.ssfh.payouts.hold.domain;

import org.jspecify.annotations.NullMarked;
