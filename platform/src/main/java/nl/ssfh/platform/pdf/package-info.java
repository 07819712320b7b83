/** Documents that people keep and print. */
@NullMarked
package nl.ssfh.platform.pdf;

import org.jspecify.annotations.NullMarked;
