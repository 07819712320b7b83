/** What a service knows of placements, for a person who asks for everything about himself. */
@NullMarked
package nl.ssfh.platform.records;

import org.jspecify.annotations.NullMarked;
