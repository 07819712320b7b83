/** What people were told. */
@NullMarked
package nl.ssfh.portal.inbox;

import org.jspecify.annotations.NullMarked;
