/** Drawings of figures, made on the server: they print, need no script, and a table says the same. */
@NullMarked
package nl.ssfh.portal.chart;

import org.jspecify.annotations.NullMarked;
