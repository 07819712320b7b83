/** Tables that people open in a spreadsheet. */
@NullMarked
package nl.ssfh.claims.sheet.api;

import org.jspecify.annotations.NullMarked;
