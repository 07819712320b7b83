/** What is heard of students. */
@NullMarked
package nl.ssfh.payouts.student.app;

import org.jspecify.annotations.NullMarked;
