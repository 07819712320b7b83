/** What can be asked of agreements. */
@NullMarked
package nl.ssfh.claims.evidence.app;

import org.jspecify.annotations.NullMarked;
