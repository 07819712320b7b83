/** Samples of agreements: what was drawn, what came in, and what an officer finds of it. */
@NullMarked
package nl.ssfh.portal.fund.sample;

import org.jspecify.annotations.NullMarked;
