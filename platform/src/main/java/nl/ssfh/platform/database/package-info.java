/** How the services ask their database for little. */
@NullMarked
package nl.ssfh.platform.database;

import org.jspecify.annotations.NullMarked;
