/** Invitations over HTTP. */
@NullMarked
package nl.ssfh.claims.invitation.api;

import org.jspecify.annotations.NullMarked;
