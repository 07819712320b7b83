/** What somebody can ask about himself. */
@NullMarked
package nl.ssfh.claims.person.app;

import org.jspecify.annotations.NullMarked;
