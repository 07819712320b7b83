/** Lists by cursor. */
@NullMarked
package nl.ssfh.platform.page;

import org.jspecify.annotations.NullMarked;
