/** What a student sees, over HTTP. */
@NullMarked
package nl.ssfh.claims.student.api;

import org.jspecify.annotations.NullMarked;
