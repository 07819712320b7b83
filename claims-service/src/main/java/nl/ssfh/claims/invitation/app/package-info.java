/** What invitations can be asked. */
@NullMarked
package nl.ssfh.claims.invitation.app;

import org.jspecify.annotations.NullMarked;
