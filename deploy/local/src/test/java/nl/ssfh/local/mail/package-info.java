@NullMarked
package nl.ssfh.local.mail;

import org.jspecify.annotations.NullMarked;
