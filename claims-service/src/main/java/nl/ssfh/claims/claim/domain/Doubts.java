package nl.ssfh.claims.claim.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.claims.input.domain.DateWords;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Track;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim may be refused if it is submitted as it is: a warning in time, not a decision.
 *
 * @param deadline the last day on which it is in time (X5), absent while the period is not known
 */
public record Doubts(
        Answers answers,
        @Nullable Facts facts,
        @Nullable LocalDate deadline,
        LocalDate today,
        Contribution contribution,
        Claimant claimant,
        boolean daysTaken) {

    /** What of the placement can raise doubts. */
    public record Facts(
            @Nullable Track track,
            @Nullable Course course,
            @Nullable String crebo,
            @Nullable Integer studyYear,
            @Nullable Boolean employedInSameFunction) {}

    public List<Flaw> all() {
        var found = new ArrayList<Flaw>();
        ofPractice(found);
        ofAgreement(found);
        if (facts != null) {
            ofFacts(facts, found);
        }
        if (deadline != null && today.isAfter(deadline)) {
            found.add(new Flaw(
                    "lastDay",
                    "the last day to claim was " + DateWords.en(deadline),
                    "de laatste dag om aan te vragen was " + DateWords.nl(deadline)));
        }
        if (daysTaken) {
            found.add(new Flaw(
                    "firstDay",
                    "the student is claimed for on some of these days already",
                    "voor deze student is op een deel van deze dagen al aangevraagd"));
        }
        return found;
    }

    private void ofPractice(List<Flaw> found) {
        if (contribution != Contribution.PAYING) {
            found.add(new Flaw(
                    "practice",
                    "by the contribution register no contribution is paid under the PFZW number of the practice, or there"
                            + " are arrears; look whether the number is right",
                    "volgens het bijdrageregister wordt voor het PFZW-nummer van de praktijk geen bijdrage betaald, of is er"
                            + " een achterstand; kijk of het nummer klopt"));
        }
        if (claimant == Claimant.STUDENT) {
            found.add(new Flaw(
                    "student.email", "the student cannot claim himself", "de student kan niet zelf aanvragen"));
        }
    }

    private void ofAgreement(List<Flaw> found) {
        if (Boolean.FALSE.equals(answers.mandatoryFormat())) {
            found.add(new Flaw(
                    "agreement.mandatoryFormat",
                    "without the mandatory format nothing is granted",
                    "zonder het verplichte model wordt niets toegekend"));
        }
        if (Boolean.FALSE.equals(answers.namesPractice()) || Boolean.FALSE.equals(answers.namesStudent())) {
            found.add(new Flaw(
                    "agreement",
                    "practice and student must both be named",
                    "praktijk en student moeten allebei genoemd zijn"));
        }
    }

    private static void ofFacts(Facts facts, List<Flaw> found) {
        if (Boolean.TRUE.equals(facts.employedInSameFunction()) && facts.track() != Track.BBL) {
            found.add(new Flaw(
                    "employedInSameFunction",
                    "nothing is granted for a student who is employed in the same function",
                    "voor een student die in dezelfde functie in dienst is wordt niets toegekend"));
        }
        if (facts.course() == Course.OTHER && facts.crebo() == null) {
            found.add(new Flaw(
                    "crebo",
                    "without a crebo code another course is not recognised",
                    "zonder crebocode wordt een andere opleiding niet herkend"));
        }
        if (facts.course() != null && facts.studyYear() == null) {
            found.add(new Flaw(
                    "studyYear",
                    "the study year is not known; amounts differ by year",
                    "het leerjaar is onbekend; bedragen verschillen per jaar"));
        }
    }
}
