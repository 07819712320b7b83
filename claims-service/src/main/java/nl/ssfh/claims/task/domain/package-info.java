/** What waits for somebody: every feature answers its own part, from the state of things. */
@NullMarked
package nl.ssfh.claims.task.domain;

import org.jspecify.annotations.NullMarked;
