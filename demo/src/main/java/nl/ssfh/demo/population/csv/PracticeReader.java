package nl.ssfh.demo.population.csv;

import static nl.ssfh.demo.population.csv.Column.*;

import java.util.regex.Pattern;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.demo.population.BankAccount;
import nl.ssfh.demo.population.BankAnswer;
import nl.ssfh.demo.population.Iban;
import nl.ssfh.demo.population.Language;
import nl.ssfh.demo.population.Practice;

/** Reads the columns of the practice. */
final class PracticeReader {

    static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9_+-]{1,40}(\\.[A-Za-z0-9_+-]{1,20}){0,3}"
            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,40}[A-Za-z0-9])?\\.){1,4}[A-Za-z]{2,20}");

    private static final Pattern NAME =
            Pattern.compile("(?=.*[\\p{IsLatin}0-9])[\\p{IsLatin}\\p{M}0-9 '()+,\\-./:?&]{1,70}");
    private static final Pattern KVK = Pattern.compile("[0-9]{8}");
    private static final Pattern BRANCH = Pattern.compile("[0-9]{12}");
    private static final Pattern AGB = Pattern.compile("[0-9]{8}");
    private static final Pattern PFZW = Pattern.compile("[A-Za-z0-9.-]{1,40}");

    private PracticeReader() {}

    static Practice read(Cells cells) throws Mistake {
        return new Practice(
                cells.text(PRACTICE_KVK, KVK),
                cells.optional(PRACTICE_BRANCH, BRANCH),
                cells.optional(PRACTICE_AGB, AGB),
                cells.text(PRACTICE_NAME, NAME),
                cells.text(PRACTICE_EMAIL, EMAIL),
                language(cells, PRACTICE_LANGUAGE),
                cells.text(PRACTICE_PFZW, PFZW),
                cells.has(PRACTICE_CONTRIBUTION) ? cells.word(PRACTICE_CONTRIBUTION, Contribution.class) : null,
                account(cells));
    }

    static Language language(Cells cells, Column column) throws Mistake {
        var code = cells.text(column, value -> value.equals("nl") || value.equals("en"));
        return code.equals("en") ? Language.EN : Language.NL;
    }

    private static BankAccount account(Cells cells) throws Mistake {
        cells.demand(cells.has(NEW_IBAN) == cells.has(NEW_IBAN_ON), NEW_IBAN_ON);
        return new BankAccount(
                cells.optional(PRACTICE_IBAN, Iban::isRight),
                cells.wordOr(BANK_ANSWER, BankAnswer.OK),
                cells.optional(NEW_IBAN, Iban::isRight),
                cells.optionalDate(NEW_IBAN_ON));
    }
}
