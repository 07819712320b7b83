/** Accountants and regional organisations, whose members act for practices. */
@NullMarked
package nl.ssfh.claims.organisation.domain;

import org.jspecify.annotations.NullMarked;
