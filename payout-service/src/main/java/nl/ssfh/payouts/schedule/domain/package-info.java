/** Instalments: their life, their due month, and how a new decision changes them. */
@NullMarked
package nl.ssfh.payouts.schedule.domain;

import org.jspecify.annotations.NullMarked;
