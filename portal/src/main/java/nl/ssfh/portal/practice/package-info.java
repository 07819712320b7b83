/** What a practice sees and does. */
@NullMarked
package nl.ssfh.portal.practice;

import org.jspecify.annotations.NullMarked;
