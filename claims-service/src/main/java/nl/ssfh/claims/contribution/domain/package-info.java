/** The contribution register: who pays what he owes, by PFZW number. */
@NullMarked
package nl.ssfh.claims.contribution.domain;

import org.jspecify.annotations.NullMarked;
