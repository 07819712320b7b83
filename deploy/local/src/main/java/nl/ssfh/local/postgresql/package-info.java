/** PostgreSQL from its packaged binaries: a process of its own, as root and as a normal user. */
@NullMarked
package nl.ssfh.local.postgresql;

import org.jspecify.annotations.NullMarked;
