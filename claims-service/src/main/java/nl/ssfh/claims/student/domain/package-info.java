/** Students: one person, however many practices know him. */
@NullMarked
package nl.ssfh.claims.student.domain;

import org.jspecify.annotations.NullMarked;
