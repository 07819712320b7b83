/** Gathers what waits for somebody. */
@NullMarked
package nl.ssfh.claims.task.app;

import org.jspecify.annotations.NullMarked;
