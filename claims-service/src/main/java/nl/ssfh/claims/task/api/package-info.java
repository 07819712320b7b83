/** The list of what waits for somebody, over HTTP. */
@NullMarked
package nl.ssfh.claims.task.api;

import org.jspecify.annotations.NullMarked;
