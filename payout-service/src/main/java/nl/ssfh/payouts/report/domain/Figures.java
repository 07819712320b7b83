package nl.ssfh.payouts.report.domain;

import static nl.ssfh.contracts.Money.ZERO;

import nl.ssfh.contracts.Money;

/**
 * What became of the money of some lines. What is planned is somewhere:
 * {@code planned = ahead + due + paid + returned + held + set off - recovered - written off -
 * to recover}.
 *
 * @param planned what is decided in the end: all lines together, recoveries included
 * @param ahead its month of payment has not come
 * @param due goes along with the next run, or is under way to the bank
 * @param paid by the bank, and not come back
 * @param returned came back, and waits for another account
 * @param held waits for an account or for a person
 * @param setOff kept back from what the practice was owed, because of what it owed
 * @param recovered the other side of that, and what was paid back: what was paid too much and is settled
 * @param writtenOff paid too much, and given up
 * @param toRecover paid too much, and not settled yet
 */
public record Figures(
        Money planned,
        Money ahead,
        Money due,
        Money paid,
        Money returned,
        Money held,
        Money setOff,
        Money recovered,
        Money writtenOff,
        Money toRecover) {

    public static final Figures NONE = new Figures(ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO);

    public Figures plus(Figures other) {
        return new Figures(
                planned.plus(other.planned),
                ahead.plus(other.ahead),
                due.plus(other.due),
                paid.plus(other.paid),
                returned.plus(other.returned),
                held.plus(other.held),
                setOff.plus(other.setOff),
                recovered.plus(other.recovered),
                writtenOff.plus(other.writtenOff),
                toRecover.plus(other.toRecover));
    }
}
