/** A real browser, as people use it. */
@NullMarked
package nl.ssfh.proof.browser;

import org.jspecify.annotations.NullMarked;
