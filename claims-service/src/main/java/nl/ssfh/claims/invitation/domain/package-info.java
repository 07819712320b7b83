/** Invitations to people whose logins are not known yet. */
@NullMarked
package nl.ssfh.claims.invitation.domain;

import org.jspecify.annotations.NullMarked;
