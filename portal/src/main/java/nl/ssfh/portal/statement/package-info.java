/** What somebody was paid, to read and to keep. */
@NullMarked
package nl.ssfh.portal.statement;

import org.jspecify.annotations.NullMarked;
