/** The contribution register over HTTP. */
@NullMarked
package nl.ssfh.claims.contribution.api;

import org.jspecify.annotations.NullMarked;
