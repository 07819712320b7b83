/** How the services describe themselves. */
@NullMarked
package nl.ssfh.platform.openapi;

import org.jspecify.annotations.NullMarked;
