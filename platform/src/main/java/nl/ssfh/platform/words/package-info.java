/** Sentences, amounts and dates for people, in Dutch and English. */
@NullMarked
package nl.ssfh.platform.words;

import org.jspecify.annotations.NullMarked;
