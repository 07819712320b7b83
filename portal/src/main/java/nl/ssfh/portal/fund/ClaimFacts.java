package nl.ssfh.portal.fund;

import java.util.ArrayList;
import java.util.List;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimAnswers.Placement;
import nl.ssfh.portal.apis.ClaimQuestions.Agreement;
import nl.ssfh.portal.apis.FactsApi.Known;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.practice.Told;
import nl.ssfh.portal.practice.Words;
import org.jspecify.annotations.Nullable;

/**
 * The facts that decide on a claim, in words.
 *
 * @param practice its name
 */
record ClaimFacts(Page page, Claim claim, Text practice) {

    List<Fact> all(@Nullable Placement placement, @Nullable Known known, @Nullable Agreement agreement) {
        var facts = new ArrayList<Fact>();
        var submittedOn = claim.submittedOn();
        if (submittedOn != null) {
            facts.add(Fact.of("Ingediend op", "Submitted on", page.day(submittedOn)));
        }
        facts.add(Fact.to("Praktijk", "Practice", say(practice), "/fonds/praktijken/" + claim.practice()));
        if (placement != null) {
            facts.addAll(of(placement));
        }
        if (known != null) {
            facts.addAll(of(known));
        }
        if (agreement != null) {
            facts.addAll(of(agreement));
        }
        facts.add(Fact.to(
                "Rekening",
                "Bank account",
                page.say("van de praktijk", "of the practice"),
                "/fonds/rekeningen/" + claim.practice()));
        return facts;
    }

    private List<Fact> of(Placement placement) {
        var year = placement.studyYear();
        return List.of(
                Fact.of("Student", "Student", placement.studentName()),
                Fact.of("Periode", "Period", page.day(placement.firstDay()) + " – " + page.day(placement.lastDay())),
                Fact.of("Opleiding", "Course", say(Words.course(placement.course()))),
                Fact.of("Leerweg", "Track", say(Words.track(placement.track()))),
                Fact.of("Leerjaar", "Study year", year == null ? page.say("onbekend", "unknown") : year.toString()),
                Fact.of("Herintreder of zij-instromer", "Re- or side-entrant", say(Words.entrant(placement.entrant()))),
                Fact.of("Uren per week", "Hours a week", page.number(placement.hoursPerWeek())));
    }

    private List<Fact> of(Known known) {
        var facts = new ArrayList<Fact>();
        var crebo = known.crebo();
        if (crebo != null) {
            facts.add(Fact.of("Crebonummer", "Crebo number", crebo));
        }
        facts.add(Fact.of("Al betaald in deze functie", "Paid in this function", yes(known.employedInSameFunction())));
        for (var change : known.changes()) {
            var told = new Told(change);
            facts.add(Fact.of(
                    "Gewijzigd: " + told.what().nl(), "Changed: " + told.what().en(), told.how(page)));
        }
        return facts;
    }

    private List<Fact> of(Agreement agreement) {
        return List.of(
                Fact.of("Overeenkomst in verplicht model", "Agreement in format", yes(agreement.mandatoryFormat())),
                Fact.of("Praktijk in de overeenkomst", "Agreement names practice", yes(agreement.namesPractice())),
                Fact.of("Student in de overeenkomst", "Agreement names student", yes(agreement.namesStudent())));
    }

    private String yes(@Nullable Boolean answer) {
        if (answer == null) {
            return page.say("niet gezegd", "not said");
        }
        return answer ? page.say("ja", "yes") : page.say("nee", "no");
    }

    private String say(Text text) {
        return text.in(page.language());
    }
}
