package nl.ssfh.payouts.bank.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an officer does about something in suspense, and why. */
public sealed interface SuspenseStep {

    /** Absent where none is asked for. */
    @Nullable
    String reason();

    /** He will look into it, whoever did before. */
    record Take() implements SuspenseStep {
        @Override
        public @Nullable String reason() {
            return null;
        }
    }

    record Wait(LocalDate until, String reason) implements SuspenseStep {}

    /** It is about the transaction with this end-to-end id. */
    record Propose(String endToEndId, String reason) implements SuspenseStep {}

    record Handle(String reason) implements SuspenseStep {}

    record Reopen(String reason) implements SuspenseStep {}
}
