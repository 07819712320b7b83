/** What students can be asked. */
@NullMarked
package nl.ssfh.claims.student.app;

import org.jspecify.annotations.NullMarked;
