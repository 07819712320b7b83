/** Tests of imports, through the front door. */
@NullMarked
package nl.ssfh.claims.bulk;

import org.jspecify.annotations.NullMarked;
