/** What people tell the fund beside claims: that a fact is wrong, what was agreed, what became of a student. */
@NullMarked
package nl.ssfh.portal.voice;

import org.jspecify.annotations.NullMarked;
