/** What a student sees and says. */
@NullMarked
package nl.ssfh.portal.student;

import org.jspecify.annotations.NullMarked;
