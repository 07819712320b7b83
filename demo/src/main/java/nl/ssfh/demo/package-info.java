/** A whole fund year on a fresh platform: the main job, on real input. */
@NullMarked
package nl.ssfh.demo;

import org.jspecify.annotations.NullMarked;
