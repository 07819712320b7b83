/** What became of students, told by themselves or by their practices. */
@NullMarked
package nl.ssfh.portal.outcome;

import org.jspecify.annotations.NullMarked;
