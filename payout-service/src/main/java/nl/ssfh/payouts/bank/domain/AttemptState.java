package nl.ssfh.payouts.bank.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;
import nl.ssfh.payouts.schedule.domain.InstalmentState;

/**
 * The life of one transaction that is handed to the bank.
 *
 * <p>News may come late, twice or in any order; it only ever leads further, so the end is the same in every order.
 */
public enum AttemptState {
    PREPARED,
    SENT,
    REJECTED,
    BOOKED,
    RETURNED,
    /** Its run was cancelled before it was released. */
    CANCELLED;

    /** What is booked on our account weighs more than what was said before. */
    public AttemptState after(BankNews news) {
        return switch (news) {
            case ACCEPTED -> this;
            case REJECTED -> isOpen() ? REJECTED : this;
            case BOOKED -> isOpen() || this == REJECTED ? BOOKED : this;
            case RETURNED -> this == CANCELLED ? this : RETURNED;
        };
    }

    /** The states that the news changes: what SQL that applies it to many transactions asks for. */
    public static Set<AttemptState> changedBy(BankNews news) {
        return Arrays.stream(values())
                .filter(state -> state.after(news) != state)
                .collect(toUnmodifiableSet());
    }

    /** Money is under way, or may be: no further transaction for the instalment. */
    public boolean isLive() {
        return switch (this) {
            case PREPARED, SENT, BOOKED -> true;
            case REJECTED, RETURNED, CANCELLED -> false;
        };
    }

    /** Where the instalment stands whose newest transaction this is. */
    public InstalmentState ofInstalment() {
        return switch (this) {
            case PREPARED -> InstalmentState.IN_RUN;
            case SENT -> InstalmentState.SENT;
            case REJECTED -> InstalmentState.HELD;
            case BOOKED -> InstalmentState.PAID;
            case RETURNED -> InstalmentState.RETURNED;
            case CANCELLED -> InstalmentState.DUE;
        };
    }

    private boolean isOpen() {
        return this == PREPARED || this == SENT;
    }
}
