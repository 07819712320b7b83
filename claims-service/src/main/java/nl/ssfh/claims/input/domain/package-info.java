/** What the things that people type must look like. */
@NullMarked
package nl.ssfh.claims.input.domain;

import org.jspecify.annotations.NullMarked;
