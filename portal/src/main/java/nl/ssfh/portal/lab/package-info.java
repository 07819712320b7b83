/** The policy lab: rules as tables, what they would cost, and what they yield. */
@NullMarked
package nl.ssfh.portal.lab;

import org.jspecify.annotations.NullMarked;
