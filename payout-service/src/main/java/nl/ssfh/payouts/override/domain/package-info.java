/** What officers let pass in spite of a check. */
@NullMarked
package nl.ssfh.payouts.override.domain;

import org.jspecify.annotations.NullMarked;
