/** Practices: who they are, and who may act for them. */
@NullMarked
package nl.ssfh.claims.practice.domain;

import org.jspecify.annotations.NullMarked;
