package nl.ssfh.demo.population.draw;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.demo.population.BankAccount;
import nl.ssfh.demo.population.BankAnswer;
import nl.ssfh.demo.population.Iban;
import nl.ssfh.demo.population.Language;
import nl.ssfh.demo.population.Practice;

/** Draws practices: most in order, some in arrears or unknown, some with an account that does not work. */
final class PracticeDraw {

    private static final int PERCENT_ENGLISH = 6;
    private static final int PERCENT_REPAIRED = 70;

    private final Dice dice;
    private final List<Optional<Contribution>> contributions;
    private final List<Account> accounts;

    PracticeDraw(Dice dice) {
        this.dice = dice;
        contributions = dice.deck(StudyFigures.PRACTICES, contributionShares());
        accounts = dice.deck(StudyFigures.PRACTICES, accountShares());
    }

    /** @param firstStart when the first student comes: an account that fails is replaced some months later */
    Practice draw(int number, LocalDate firstStart) {
        var place = Names.place(dice);
        return new Practice(
                "%08d".formatted(70_100_000 + number * 37),
                null,
                dice.chance(60) ? "%08d".formatted(1_050_000 + number) : null,
                "Huisartsenpraktijk " + Names.family(dice) + " " + place,
                "praktijk%03d@huisartsen.example".formatted(number),
                dice.chance(PERCENT_ENGLISH) ? Language.EN : Language.NL,
                "PF-%05d".formatted(20_000 + number * 7),
                contributions.get(number - 1).orElse(null),
                account(number, firstStart));
    }

    private BankAccount account(int number, LocalDate firstStart) {
        var kind = accounts.get(number - 1);
        var replaced = kind == Account.MOVES || (kind != Account.GOOD && dice.chance(PERCENT_REPAIRED));
        return new BankAccount(
                kind == Account.NONE ? null : Iban.dutch("DEMO", 1_000_000L + number * 13L),
                kind.answer,
                replaced ? Iban.dutch("DEMO", 5_000_000L + number * 17L) : null,
                replaced ? Dice.workday(firstStart.plusDays(dice.between(70, 150))) : null);
    }

    private static Map<Optional<Contribution>, Double> contributionShares() {
        var shares = new LinkedHashMap<Optional<Contribution>, Double>();
        shares.put(Optional.of(Contribution.PAYING), 94.5);
        shares.put(Optional.of(Contribution.IN_ARREARS), 2.5);
        shares.put(Optional.of(Contribution.NOT_PAYING), 1.0);
        shares.put(Optional.empty(), 2.0);
        return shares;
    }

    private static Map<Account, Double> accountShares() {
        var shares = new LinkedHashMap<Account, Double>();
        for (Account account : Account.values()) {
            shares.put(account, account.percent);
        }
        return shares;
    }

    private enum Account {
        GOOD(BankAnswer.OK, 91.0),
        MOVES(BankAnswer.OK, 1.0),
        NONE(BankAnswer.OK, 1.5),
        WRONG(BankAnswer.REJECT_AC01, 1.5),
        CLOSED(BankAnswer.REJECT_AC04, 1.5),
        CLOSED_LATER(BankAnswer.RETURN_AC04, 2.5),
        HOLDER_DIED(BankAnswer.RETURN_MD07, 1.0);

        private final BankAnswer answer;
        private final double percent;

        Account(BankAnswer answer, double percent) {
            this.answer = answer;
            this.percent = percent;
        }
    }
}
