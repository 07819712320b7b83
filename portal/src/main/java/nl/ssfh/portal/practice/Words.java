package nl.ssfh.portal.practice;

import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.Track;
import nl.ssfh.portal.page.Text;

/** What people call the codes of a placement and a claim. */
public final class Words {

    private Words() {}

    public static Text track(Track track) {
        return switch (track) {
            case BOL -> new Text("BOL (vooral op school)", "BOL (mostly at school)");
            case BBL -> new Text("BBL (vooral in de praktijk)", "BBL (mostly at work)");
            case THIRD_PATH -> new Text("Derde leerweg", "Third path (derde leerweg)");
            case HBO -> new Text("Hbo", "University of applied sciences (hbo)");
        };
    }

    public static Text course(Course course) {
        return switch (course) {
            case DOCTORS_ASSISTANT -> new Text("Doktersassistent", "Doctor's assistant");
            case POH_S_1 -> new Text("POH-S, eerste jaar", "Practice nurse somatic care, first year (POH-S)");
            case POH_S_2 -> new Text("POH-S, tweede jaar", "Practice nurse somatic care, second year (POH-S)");
            case POH_GGZ -> new Text("POH-GGZ", "Practice nurse mental care (POH-GGZ)");
            case OTHER -> new Text("Een andere opleiding", "Another course");
        };
    }

    public static Text entrant(Entrant entrant) {
        return switch (entrant) {
            case REGULAR -> new Text("Nee, een gewone student", "No, a regular student");
            case RE_ENTRANT -> new Text("Ja, herintreder", "Yes, a re-entrant");
            case SIDE_ENTRANT -> new Text("Ja, zij-instromer", "Yes, a side-entrant");
        };
    }

    /** The same where nothing is asked, as in a table. */
    public static Text entrantKind(Entrant entrant) {
        return switch (entrant) {
            case REGULAR -> new Text("gewoon", "regular");
            case RE_ENTRANT -> new Text("herintreder", "re-entrant");
            case SIDE_ENTRANT -> new Text("zij-instromer", "side-entrant");
        };
    }

    /** As ISO 3166-2 has it after {@code NL-}; any other is not known. */
    public static Text province(String province) {
        return switch (province) {
            case "DR" -> both("Drenthe");
            case "FL" -> both("Flevoland");
            case "FR" -> both("Fryslân");
            case "GE" -> both("Gelderland");
            case "GR" -> both("Groningen");
            case "LI" -> both("Limburg");
            case "NB" -> both("Noord-Brabant");
            case "NH" -> both("Noord-Holland");
            case "OV" -> both("Overijssel");
            case "UT" -> both("Utrecht");
            case "ZE" -> both("Zeeland");
            case "ZH" -> both("Zuid-Holland");
            default -> new Text("provincie onbekend", "province unknown");
        };
    }

    private static Text both(String name) {
        return new Text(name, name);
    }

    public static Text role(MandateRole role) {
        return switch (role) {
            case OWNER ->
                new Text(
                        "Eigenaar: alles, ook machtigingen en rekeningnummer",
                        "Owner: everything, also mandates and bank account");
            case FILER -> new Text("Indienen: stages melden en aanvragen", "Filing: register placements and claim");
            case VIEWER -> new Text("Meekijken: alles zien, niets wijzigen", "Viewing: see everything, change nothing");
        };
    }

    /** How far a claim is; a status that is new to us by its own name. */
    public static Text status(String status) {
        return switch (status) {
            case "DRAFT" -> new Text("Concept, nog niet ingediend", "Draft, not submitted yet");
            case "SUBMITTED" -> new Text("Ingediend", "Submitted");
            case "GRANTED" -> new Text("Toegekend", "Granted");
            case "PARTLY_GRANTED" -> new Text("Deels toegekend", "Partly granted");
            case "REFUSED" -> new Text("Afgewezen", "Refused");
            case "UNDECIDED" -> new Text("In behandeling", "Under review");
            case "WITHDRAWN" -> new Text("Ingetrokken", "Withdrawn");
            default -> new Text(status, status);
        };
    }

    /** {@code good}, {@code wait} or {@code bad}. */
    public static String tone(String status) {
        return switch (status) {
            case "GRANTED", "PARTLY_GRANTED" -> "good";
            case "REFUSED" -> "bad";
            default -> "wait";
        };
    }
}
