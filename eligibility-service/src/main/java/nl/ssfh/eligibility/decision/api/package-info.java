/** The decisions over HTTP, with their explanation in Dutch and English. */
@NullMarked
package nl.ssfh.eligibility.decision.api;

import org.jspecify.annotations.NullMarked;
