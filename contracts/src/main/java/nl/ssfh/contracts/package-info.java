/** What the services say to each other: events, and the values that stand in them. Plain Java. */
@NullMarked
package nl.ssfh.contracts;

import org.jspecify.annotations.NullMarked;
