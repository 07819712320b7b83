/** What the contribution register can be asked. */
@NullMarked
package nl.ssfh.claims.contribution.app;

import org.jspecify.annotations.NullMarked;
