package nl.ssfh.demo.population;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the fees of a practice go, and how that works out.
 *
 * @param iban absent when the practice enters none at first
 * @param answer what the bank does with payments to {@code iban}; payments to {@code newIban} always arrive
 * @param newIban entered by the practice on {@code newIbanOn}; both or neither
 */
public record BankAccount(
        @Nullable String iban,
        BankAnswer answer,
        @Nullable String newIban,
        @Nullable LocalDate newIbanOn) {

    public static BankAccount good(String iban) {
        return new BankAccount(iban, BankAnswer.OK, null, null);
    }

    /** The account that stands in the books on a day. */
    public @Nullable String on(LocalDate day) {
        return newIbanOn != null && !day.isBefore(newIbanOn) ? newIban : iban;
    }
}
