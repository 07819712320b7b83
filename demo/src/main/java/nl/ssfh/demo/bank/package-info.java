/** A bank that executes payment files, answers as banks do, and keeps books of its own. */
@NullMarked
package nl.ssfh.demo.bank;

import org.jspecify.annotations.NullMarked;
