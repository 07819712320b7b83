/** What practices and their mandates can be asked. */
@NullMarked
package nl.ssfh.claims.practice.app;

import org.jspecify.annotations.NullMarked;
