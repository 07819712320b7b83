/** Invitations in PostgreSQL. */
@NullMarked
package nl.ssfh.claims.invitation.store;

import org.jspecify.annotations.NullMarked;
