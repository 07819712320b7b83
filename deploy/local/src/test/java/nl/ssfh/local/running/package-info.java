@NullMarked
package nl.ssfh.local.running;

import org.jspecify.annotations.NullMarked;
