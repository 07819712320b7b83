/** The way to the other services, which keep something of a person too. */
@NullMarked
package nl.ssfh.claims.person.others;

import org.jspecify.annotations.NullMarked;
