package nl.ssfh.demo.population.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Chance, the same for the same seed on every machine. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** Both ends included. */
    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }

    LocalDate dayBetween(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(Math.max(1, last.toEpochDay() - first.toEpochDay() + 1)));
    }

    /** The day, or the Monday after it: people file on working days. */
    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    /** A shuffled deck of that many cards in which each kind has its share, to the nearest card. */
    <T> List<T> deck(int cards, Map<T, Double> shares) {
        double whole = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        var deck = new ArrayList<T>(cards);
        var rests = new ArrayList<Map.Entry<T, Double>>();
        shares.forEach((kind, share) -> {
            double exact = cards * share / whole;
            deck.addAll(Collections.nCopies((int) exact, kind));
            rests.add(Map.entry(kind, exact - Math.floor(exact)));
        });
        rests.sort(Comparator.comparingDouble((Map.Entry<T, Double> rest) -> -rest.getValue()));
        for (int i = 0; deck.size() < cards; i++) {
            deck.add(rests.get(i).getKey());
        }
        shuffle(deck);
        return deck;
    }
}
