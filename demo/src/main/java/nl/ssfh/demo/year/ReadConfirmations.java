package nl.ssfh.demo.year;

import java.time.YearMonth;
import nl.ssfh.demo.population.Agenda;
import nl.ssfh.demo.population.Population;
import nl.ssfh.demo.report.Clerical;

/** Reads from claims-service of which placement-months is said that they were running. */
record ReadConfirmations(Api claims, Population population) {

    Clerical counted(Directory directory) {
        long asked = 0;
        long running = 0;
        for (YearMonth month : Agenda.of(population).months()) {
            var answers = Pages.all(claims, People.AXEL, "/v1/placements/confirmations?month=" + month);
            asked += answers.size();
            running += answers.stream()
                    .filter(answer -> answer.path("running").asBoolean())
                    .count();
        }
        return new Clerical(directory.imported(), asked, running);
    }
}
