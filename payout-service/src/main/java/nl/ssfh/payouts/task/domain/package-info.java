/** What practices must do before money moves. */
@NullMarked
package nl.ssfh.payouts.task.domain;

import org.jspecify.annotations.NullMarked;
