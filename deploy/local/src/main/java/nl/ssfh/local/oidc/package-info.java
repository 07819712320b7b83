/** A light OIDC server for one machine: real signed tokens, a page to choose who you are, no passwords. */
@NullMarked
package nl.ssfh.local.oidc;

import org.jspecify.annotations.NullMarked;
