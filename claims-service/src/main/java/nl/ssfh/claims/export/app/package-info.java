/** Reads all that somebody may see, part by part. */
@NullMarked
package nl.ssfh.claims.export.app;

import org.jspecify.annotations.NullMarked;
