/** The public APIs of the services, asked on behalf of who is signed in. */
@NullMarked
package nl.ssfh.portal.apis;

import org.jspecify.annotations.NullMarked;
