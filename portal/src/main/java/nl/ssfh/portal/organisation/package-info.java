/** Accountants and regional organisations, whose members act for practices. */
@NullMarked
package nl.ssfh.portal.organisation;

import org.jspecify.annotations.NullMarked;
