package nl.ssfh.demo.population.csv;

import java.util.ArrayList;
import java.util.List;

/** The file cannot be used; it says of every broken line what is wrong with it. */
public final class BrokenPopulation extends Exception {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final transient List<String> sentences;

    BrokenPopulation(List<String> sentences) {
        super(String.join(System.lineSeparator(), sentences));
        this.sentences = List.copyOf(sentences);
    }

    public List<String> sentences() {
        return sentences;
    }

    /** The first mistakes, and how many there are beside them. */
    public List<String> firstSentences() {
        if (sentences.size() <= SHOWN) {
            return sentences;
        }
        var shown = new ArrayList<>(sentences.subList(0, SHOWN));
        shown.add("And %d more lines are broken.".formatted(sentences.size() - SHOWN));
        return shown;
    }
}
