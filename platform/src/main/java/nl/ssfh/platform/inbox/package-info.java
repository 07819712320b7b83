/** In: each event takes effect once; what cannot be handled is parked and shown. */
@NullMarked
package nl.ssfh.platform.inbox;

import org.jspecify.annotations.NullMarked;
