/** What a fund officer sees at the end, and every difference between the books. */
@NullMarked
package nl.ssfh.demo.report;

import org.jspecify.annotations.NullMarked;
