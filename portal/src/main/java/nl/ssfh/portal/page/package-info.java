/** What all pages have in common: words, layout, headers, errors. */
@NullMarked
package nl.ssfh.portal.page;

import org.jspecify.annotations.NullMarked;
