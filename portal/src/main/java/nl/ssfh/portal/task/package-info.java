/** What waits for people, and where they do it. */
@NullMarked
package nl.ssfh.portal.task;

import org.jspecify.annotations.NullMarked;
