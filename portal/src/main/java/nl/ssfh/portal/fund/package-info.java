/** What officers and auditors of the fund see and do. */
@NullMarked
package nl.ssfh.portal.fund;

import org.jspecify.annotations.NullMarked;
