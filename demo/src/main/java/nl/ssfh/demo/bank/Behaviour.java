package nl.ssfh.demo.bank;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import nl.ssfh.demo.population.BankAnswer;
import nl.ssfh.demo.population.Population;

/** How the bank treats each account, and how long it takes: known beforehand, so that the year can be predicted. */
public record Behaviour(Map<String, BankAnswer> answers, long seed) {

    private static final int QUICKEST_RETURN = 2;
    private static final int SLOWEST_RETURN = 5;
    private static final int DAYS_BETWEEN_STRANGERS = 4;

    public Behaviour {
        answers = Map.copyOf(answers);
    }

    public static Behaviour of(Population population, long seed) {
        var answers = new HashMap<String, BankAnswer>();
        for (var practice : population.practices()) {
            var account = practice.account();
            if (account.iban() != null) {
                answers.put(account.iban(), account.answer());
            }
        }
        return new Behaviour(answers, seed);
    }

    public BankAnswer answer(String iban) {
        return answers.getOrDefault(iban, BankAnswer.OK);
    }

    /** The day on which a payment comes back; payments of one day to one account come back together. */
    public LocalDate returnDay(String iban, LocalDate settledOn) {
        var chance = new SplittableRandom(seed ^ iban.hashCode() * 31L ^ settledOn.toEpochDay());
        return TargetDays.plus(settledOn, chance.nextInt(QUICKEST_RETURN, SLOWEST_RETURN + 1));
    }

    /** Whether something stands on the statement of the day that the fund knows nothing of. */
    boolean hasStranger(LocalDate day) {
        return new SplittableRandom(seed * 31 + day.toEpochDay()).nextInt(DAYS_BETWEEN_STRANGERS) == 0;
    }
}
