/** What the tests of this service share. */
@NullMarked
package nl.ssfh.notifications.testing;

import org.jspecify.annotations.NullMarked;
