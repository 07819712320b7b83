package nl.ssfh.payouts.account.domain;

import java.util.UUID;

/**
 * Where a practice is paid.
 *
 * @param iban without spaces
 * @param holder the name the account stands on, in characters that a bank file can carry
 */
public record BankAccount(UUID practice, String iban, String holder) {

    public boolean isSameAs(BankAccount other) {
        return iban.equals(other.iban) && holder.equals(other.holder);
    }

    /** The country and the last four digits: enough to recognise one's own account. */
    public String maskedIban() {
        return mask(iban, 2, 4);
    }

    /** The first letter of each word. */
    public String maskedHolder() {
        return holder.replaceAll("(?<=[^ ])[^ ]", "*");
    }

    /** Ids are for logs, bank accounts are not. */
    @Override
    public String toString() {
        return "bank account of " + practice;
    }

    private static String mask(String text, int first, int last) {
        return text.substring(0, first)
                + "*".repeat(text.length() - first - last)
                + text.substring(text.length() - last);
    }
}
