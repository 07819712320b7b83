@NullMarked
package nl.ssfh.local.command;

import org.jspecify.annotations.NullMarked;
