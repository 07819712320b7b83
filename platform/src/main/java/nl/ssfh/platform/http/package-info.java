/** What every answer carries. */
@NullMarked
package nl.ssfh.platform.http;

import org.jspecify.annotations.NullMarked;
