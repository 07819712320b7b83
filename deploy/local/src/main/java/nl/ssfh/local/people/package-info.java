/** The people who can log in on a local platform. */
@NullMarked
package nl.ssfh.local.people;

import org.jspecify.annotations.NullMarked;
