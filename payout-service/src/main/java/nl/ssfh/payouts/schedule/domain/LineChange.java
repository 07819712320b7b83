package nl.ssfh.payouts.schedule.domain;

import nl.ssfh.contracts.Money;

/**
 * What a decision does to one line of a schedule.
 *
 * @param line as it is from now on
 * @param before its amount until now, zero for a line that is new
 */
public record LineChange(Line line, Money before, boolean added) {

    public boolean movesMoney() {
        return !line.amount().equals(before);
    }
}
