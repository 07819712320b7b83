/** How requests are read, whatever they are about. */
@NullMarked
package nl.ssfh.eligibility.input.api;

import org.jspecify.annotations.NullMarked;
