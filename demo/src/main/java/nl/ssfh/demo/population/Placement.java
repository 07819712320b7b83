package nl.ssfh.demo.population;

import java.util.List;
import nl.ssfh.contracts.Span;

/**
 * One student at one practice for one period, the claim for it, and what happens to it.
 *
 * @param line its line in the CSV file, by which every list of the demo names it
 * @param period as it is agreed on at first
 */
public record Placement(
        int line,
        Practice practice,
        Student student,
        Training training,
        Span period,
        Filing filing,
        List<Change> changes) {

    public Placement {
        changes = List.copyOf(changes);
    }

    public Placement onLine(int number) {
        return new Placement(number, practice, student, training, period, filing, changes);
    }

    public Placement with(Student other) {
        return new Placement(line, practice, other, training, period, filing, changes);
    }

    public Placement with(Training other) {
        return new Placement(line, practice, student, other, period, filing, changes);
    }

    public Placement with(Span other) {
        return new Placement(line, practice, student, training, other, filing, changes);
    }

    public Placement with(Filing other) {
        return new Placement(line, practice, student, training, period, other, changes);
    }

    public Placement with(Change change) {
        return new Placement(line, practice, student, training, period, filing, List.of(change));
    }
}
