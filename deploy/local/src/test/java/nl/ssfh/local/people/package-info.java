@NullMarked
package nl.ssfh.local.people;

import org.jspecify.annotations.NullMarked;
