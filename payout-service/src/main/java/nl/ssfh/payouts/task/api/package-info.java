/** HTTP: what waits for practices. */
@NullMarked
package nl.ssfh.payouts.task.api;

import org.jspecify.annotations.NullMarked;
