package nl.ssfh.demo.expectation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Track;
import nl.ssfh.demo.population.BankAccount;
import nl.ssfh.demo.population.Filing;
import nl.ssfh.demo.population.Iban;
import nl.ssfh.demo.population.Language;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.demo.population.Practice;
import nl.ssfh.demo.population.Student;
import nl.ssfh.demo.population.Training;

/** Placements to start a test from: all is in order with them. */
public final class Some {

    public static final String IBAN = Iban.dutch("DEMO", 4);
    public static final String OTHER_IBAN = Iban.dutch("DEMO", 5);

    private Some() {}

    public static Practice practice(int number, BankAccount account) {
        return new Practice(
                "%08d".formatted(number),
                null,
                null,
                "Praktijk " + number,
                "p%d@huisartsen.example".formatted(number),
                Language.NL,
                "PF-" + number,
                Contribution.PAYING,
                account);
    }

    /** A BOL student of year 1, 16 hours a week, whose claim is filed on the first day. */
    public static Placement placement(int line, String firstDay, String lastDay) {
        return placement(line, practice(1, BankAccount.good(IBAN)), firstDay, lastDay);
    }

    public static Placement placement(int line, Practice practice, String firstDay, String lastDay) {
        return new Placement(
                line,
                practice,
                new Student("Sanne Vos", "student%d@leerlingen.example".formatted(line), Language.NL),
                training(Track.BOL, Entrant.REGULAR, 1, "16"),
                new Span(LocalDate.parse(firstDay), LocalDate.parse(lastDay)),
                filed(firstDay),
                List.of());
    }

    public static Training training(Track track, Entrant entrant, int year, String hours) {
        return new Training(track, Course.DOCTORS_ASSISTANT, "25695", year, entrant, new BigDecimal(hours));
    }

    public static Filing filed(String day) {
        return new Filing(LocalDate.parse(day), Claimant.PRACTICE, false, new Agreement(true, true, true), null);
    }
}
