/** The real Keycloak: fetched and built once, started on a realm of our own. */
@NullMarked
package nl.ssfh.local.keycloak;

import org.jspecify.annotations.NullMarked;
