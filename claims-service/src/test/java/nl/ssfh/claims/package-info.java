/** claims-service through its front door. */
@NullMarked
package nl.ssfh.claims;

import org.jspecify.annotations.NullMarked;
