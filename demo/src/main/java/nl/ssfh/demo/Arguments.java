package nl.ssfh.demo;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import nl.ssfh.demo.population.draw.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * What the demo is asked for.
 *
 * @param once end when the table is shown, instead of staying up for a look around
 * @param population the fund's own file, or absent to draw one
 * @param seed of the draw and of the bank
 */
record Arguments(boolean once, @Nullable Path population, long seed) {

    static final String USAGE = "Usage: demo [--once] [--population FILE.csv] [--seed NUMBER]";

    static Arguments read(List<String> words) throws WrongArguments {
        boolean once = false;
        @Nullable Path population = null;
        long seed = SchoolYear.SEED;
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            switch (word) {
                case "--once" -> once = true;
                case "--population" -> population = Path.of(next(rest, word, "a file"));
                case "--seed" -> seed = number(next(rest, word, "a number"));
                default -> throw new WrongArguments("The demo does not know \"%s\".".formatted(word));
            }
        }
        return new Arguments(once, population, seed);
    }

    private static String next(Iterator<String> rest, String word, String what) throws WrongArguments {
        if (!rest.hasNext()) {
            throw new WrongArguments("After %s comes %s.".formatted(word, what));
        }
        return rest.next();
    }

    private static long number(String word) throws WrongArguments {
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException e) {
            throw new WrongArguments("After --seed comes a whole number, not \"%s\".".formatted(word));
        }
    }

    /** The words on the command line make no sense; the message says which. */
    static final class WrongArguments extends Exception {

        private static final long serialVersionUID = 1;

        WrongArguments(String sentence) {
            super(sentence);
        }
    }
}
