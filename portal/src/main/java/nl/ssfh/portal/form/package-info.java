/** Forms as Dutch government pages have them: every question explained, every mistake named with its remedy. */
@NullMarked
package nl.ssfh.portal.form;

import org.jspecify.annotations.NullMarked;
