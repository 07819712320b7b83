/** Tables that people open in a spreadsheet. */
@NullMarked
package nl.ssfh.platform.sheet;

import org.jspecify.annotations.NullMarked;
