/** Invitations that came by mail. */
@NullMarked
package nl.ssfh.portal.invitation;

import org.jspecify.annotations.NullMarked;
