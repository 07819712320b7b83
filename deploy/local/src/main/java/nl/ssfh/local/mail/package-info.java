/** An SMTP server that accepts everything and lets it be read. */
@NullMarked
package nl.ssfh.local.mail;

import org.jspecify.annotations.NullMarked;
