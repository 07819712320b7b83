/** How a whole platform is started, watched and stopped. */
@NullMarked
package nl.ssfh.local.running;

import org.jspecify.annotations.NullMarked;
