/** All that somebody may see, as a file. */
@NullMarked
package nl.ssfh.claims.export.api;

import org.jspecify.annotations.NullMarked;
