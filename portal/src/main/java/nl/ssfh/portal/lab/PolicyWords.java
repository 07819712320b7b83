package nl.ssfh.portal.lab;

import java.util.Map;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;

/** What people call the parts of a policy. What is new to us goes by its own name. */
public final class PolicyWords {

    private static final Map<String, Text> NAMES = Map.ofEntries(
            Map.entry("exclusions", new Text("Uitsluitingen", "Exclusions")),
            Map.entry("baseAmounts", new Text("Basisbedragen", "Base amounts")),
            Map.entry("supplements", new Text("Toeslagen", "Supplements")),
            Map.entry("contribution", new Text("bijdrage", "contribution")),
            Map.entry("course", new Text("opleiding", "course")),
            Map.entry("creboKnown", new Text("crebo bekend", "crebo known")),
            Map.entry("agreementInFormat", new Text("verplicht model", "mandatory format")),
            Map.entry("agreementNamesPractice", new Text("noemt praktijk", "names practice")),
            Map.entry("agreementNamesStudent", new Text("noemt student", "names student")),
            Map.entry("regime", new Text("leerweg en instroom", "track and entrant")),
            Map.entry("lateAfterStart", new Text("te laat na begin", "late after start")),
            Map.entry("lateAfterEnd", new Text("te laat na einde", "late after end")),
            Map.entry("employedInSameFunction", new Text("in dienst", "employed")),
            Map.entry("month", new Text("maand", "month")),
            Map.entry("claimant", new Text("aanvrager", "claimant")),
            Map.entry("alreadyGranted", new Text("al toegekend", "already granted")),
            Map.entry("fee", new Text("vergoeding", "fee")),
            Map.entry("track", new Text("leerweg", "track")),
            Map.entry("entrant", new Text("instroom", "entrant")),
            Map.entry("studyYear", new Text("leerjaar", "study year")),
            Map.entry("hoursPerWeek", new Text("uren per week", "hours a week")),
            Map.entry("amountCents", new Text("bedrag", "amount")),
            Map.entry("exclusion", new Text("reden", "reason")),
            Map.entry("source", new Text("herkomst", "source")),
            Map.entry("basis", new Text("grond", "basis")),
            Map.entry("payoutMode.STIPEND", new Text("stagevergoeding betaald", "stipend is paid")),
            Map.entry("payoutMode.SUPERVISION", new Text("praktijkbegeleiding betaald", "supervision is paid")),
            Map.entry("proration", new Text("gebroken maanden", "broken months")),
            Map.entry("confirmation", new Text("bevestiging", "confirmation")),
            Map.entry("deadlineMonths", new Text("maanden om in te dienen", "months to submit")),
            Map.entry("replaces", new Text("vervangt", "replaces")));

    private PolicyWords() {}

    public static Text name(String code) {
        return NAMES.getOrDefault(code, new Text(code, code));
    }

    public static Text state(String state) {
        return switch (state) {
            case "DRAFT" -> new Text("concept", "draft");
            case "TESTED" -> new Text("getest", "tested");
            case "PROPOSED" -> new Text("voorgesteld", "proposed");
            case "PUBLISHED" -> new Text("van kracht", "in force");
            case "ENDED" -> new Text("beëindigd", "ended");
            case "REPLACED" -> new Text("vervangen", "replaced");
            default -> new Text(state, state);
        };
    }

    public static String tone(String state) {
        return state.equals("PUBLISHED") ? "good" : "wait";
    }

    /** A condition as it is written, without quotes; a dash holds for everything. */
    public static String cell(String written) {
        return written.isBlank() || written.equals("-")
                ? "–"
                : written.replace("\"", "").replace(",", ", ");
    }

    /** Cents as euros, anything else as it is. */
    public static String outcome(Page page, String written) {
        return written.matches("-?\\d{1,12}") ? page.euros(Long.parseLong(written)) : cell(written);
    }

    /** A cell that differs, by which column it is in. */
    static String value(Page page, String column, String written) {
        return column.equals("amountCents") ? outcome(page, written) : cell(written);
    }
}
