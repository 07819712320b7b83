/** What can be asked of this module at the command line. */
@NullMarked
package nl.ssfh.local.command;

import org.jspecify.annotations.NullMarked;
