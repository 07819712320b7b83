package nl.ssfh.demo.population.csv;

import static nl.ssfh.demo.population.csv.Column.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ssfh.demo.population.Change;
import nl.ssfh.demo.population.Filing;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.demo.population.Practice;
import nl.ssfh.demo.population.Training;
import org.jspecify.annotations.Nullable;

/** One placement as the cells of its line. */
final class LineWriter {

    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    LineWriter(Placement placement) {
        practice(placement.practice());
        put(STUDENT_NAME, placement.student().name());
        put(STUDENT_EMAIL, placement.student().email());
        put(STUDENT_LANGUAGE, placement.student().language().code());
        training(placement.training());
        put(FIRST_DAY, placement.period().firstDay());
        put(LAST_DAY, placement.period().lastDay());
        filing(placement.filing());
        placement.changes().forEach(this::change);
    }

    List<String> cells() {
        return Arrays.stream(Column.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    private void practice(Practice practice) {
        put(PRACTICE_KVK, practice.kvk());
        put(PRACTICE_BRANCH, practice.branch());
        put(PRACTICE_AGB, practice.agb());
        put(PRACTICE_NAME, practice.name());
        put(PRACTICE_EMAIL, practice.email());
        put(PRACTICE_LANGUAGE, practice.language().code());
        put(PRACTICE_PFZW, practice.pfzw());
        put(PRACTICE_CONTRIBUTION, practice.contribution());
        put(PRACTICE_IBAN, practice.account().iban());
        put(BANK_ANSWER, practice.account().answer());
        put(NEW_IBAN, practice.account().newIban());
        put(NEW_IBAN_ON, practice.account().newIbanOn());
    }

    private void training(Training training) {
        put(TRACK, training.track());
        put(COURSE, training.course());
        put(CREBO, training.crebo());
        put(STUDY_YEAR, training.studyYear());
        put(ENTRANT, training.entrant());
        put(HOURS_PER_WEEK, training.hoursPerWeek().toPlainString());
    }

    private void filing(Filing filing) {
        put(EMPLOYED, yes(filing.employed()));
        put(AGREEMENT_FORMAT, yes(filing.agreement().mandatoryFormat()));
        put(AGREEMENT_PRACTICE, yes(filing.agreement().namesPractice()));
        put(AGREEMENT_STUDENT, yes(filing.agreement().namesStudent()));
        put(CLAIMANT, filing.by());
        put(SUBMITTED_ON, filing.submittedOn());
        put(WITHDRAWN_ON, filing.withdrawnOn());
    }

    private void change(Change change) {
        switch (change) {
            case Change.EarlyEnd end -> {
                put(EARLY_END, end.lastDay());
                put(EARLY_END_TOLD, end.toldOn());
            }
            case Change.Interruption pause -> {
                put(PAUSE_FROM, pause.days().firstDay());
                put(PAUSE_UNTIL, pause.days().lastDay());
                put(PAUSE_TOLD, pause.toldOn());
            }
            case Change.Hours hours -> {
                put(HOURS_FROM, hours.from());
                put(HOURS_NEW, hours.hoursPerWeek().toPlainString());
                put(HOURS_TOLD, hours.toldOn());
            }
            case Change.StudyYear year -> {
                put(YEAR_FROM, year.from());
                put(YEAR_NEW, year.studyYear());
                put(YEAR_TOLD, year.toldOn());
            }
        }
    }

    private static String yes(boolean holds) {
        return holds ? "yes" : "no";
    }

    private void put(Column column, @Nullable Object value) {
        if (value != null) {
            cells.put(column, value.toString());
        }
    }
}
