/** Mijn-SSFH in the browser: pages for practices, students and the fund. It has no data, it asks the services. */
@NullMarked
package nl.ssfh.portal;

import org.jspecify.annotations.NullMarked;
