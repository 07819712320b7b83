package nl.ssfh.portal.lab;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            Map.entry("parameters", new Text("Instellingen", "Settings")),
            Map.entry("value", new Text("waarde", "value")),
            Map.entry("placementMonths", new Text("stagemaanden", "placement-months")),
            Map.entry("deadlineMonths", new Text("maanden om in te dienen", "months to submit")),
            Map.entry("replaces", new Text("vervangt", "replaces")));

    private static final Map<String, Text> CODES = Map.ofEntries(
            Map.entry("STIPEND", new Text("stagevergoeding", "stipend")),
            Map.entry("SUPERVISION", new Text("praktijkbegeleiding", "supervision")),
            Map.entry("BBL_REGULAR", new Text("BBL gewoon", "BBL regular")),
            Map.entry("BBL_ENTRANT", new Text("BBL her- of zij-instroom", "BBL re- or side-entrant")),
            Map.entry("THIRD_PATH", new Text("derde leerweg", "third path")),
            Map.entry("THIRD_PATH_OTHER", new Text("derde leerweg gewoon", "third path regular")),
            Map.entry(
                    "THIRD_PATH_ENTRANT",
                    new Text("derde leerweg her- of zij-instroom", "third path re- or side-entrant")),
            Map.entry("REGULAR", new Text("gewoon", "regular")),
            Map.entry("RE_ENTRANT", new Text("herintreder", "re-entrant")),
            Map.entry("SIDE_ENTRANT", new Text("zij-instromer", "side-entrant")),
            Map.entry("DOCTORS_ASSISTANT", new Text("doktersassistent", "doctor's assistant")),
            Map.entry("POH_S_1", new Text("POH-S jaar 1", "POH-S year 1")),
            Map.entry("POH_S_2", new Text("POH-S jaar 2", "POH-S year 2")),
            Map.entry("POH_GGZ", new Text("POH-GGZ", "POH-GGZ")),
            Map.entry("OTHER", new Text("anders", "other")),
            Map.entry("PRACTICE", new Text("praktijk", "practice")),
            Map.entry("STUDENT", new Text("student", "student")),
            Map.entry("PAYING", new Text("betaalt", "pays")),
            Map.entry("IN_ARREARS", new Text("loopt achter", "in arrears")),
            Map.entry("NOT_PAYING", new Text("betaalt niet", "does not pay")),
            Map.entry("UNKNOWN", new Text("onbekend", "unknown")),
            Map.entry("MONTHLY", new Text("elke maand", "each month")),
            Map.entry("AFTER_END", new Text("na afloop", "after the end")),
            Map.entry("NONE", new Text("geen", "none")),
            Map.entry("DAYS", new Text("naar dagen", "by days")),
            Map.entry("STARTED_MONTH", new Text("elke begonnen maand heel", "each started month whole")),
            Map.entry("COMPLETE_MONTH", new Text("alleen hele maanden", "whole months only")),
            Map.entry("published", new Text("gepubliceerd", "published")),
            Map.entry("assumed", new Text("aangenomen", "assumed")),
            Map.entry("not", new Text("niet ", "not ")),
            Map.entry("true", new Text("ja", "yes")),
            Map.entry("false", new Text("nee", "no")));

    private static final Pattern WORD = Pattern.compile("(?<![\\w-])[A-Za-z_]\\w*(?![\\w-])");
    private static final Pattern FACT = Pattern.compile("(\\w+) = (\"?\\w+\"?)");
    private static final Pattern PLACE = Pattern.compile("(?<=\\b(?:tabel|table|cel|cell) )\\w+");

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

    /** A condition in words, without quotes and on one line where it compares; a dash holds for everything. */
    static String cell(Page page, String written) {
        return written.isBlank() || written.equals("-")
                ? "–"
                : WORD.matcher(written)
                        .replaceAll(code -> Matcher.quoteReplacement(code(page, code.group())))
                        .replace("\"", "")
                        .replaceAll(",\\s*", ", ")
                        .replaceAll("([<>]=?)\\s*", "$1\u00a0");
    }

    private static String code(Page page, String code) {
        return CODES.getOrDefault(code, new Text(code, code)).in(page.language());
    }

    private static String name(Page page, String code) {
        return name(code).in(page.language());
    }

    /** What testing found: a sentence with facts in it, such as {@code fee = "STIPEND"}. */
    static String fault(Page page, String sentence) {
        return FACT.matcher(sentence)
                .replaceAll(fact ->
                        Matcher.quoteReplacement(name(page, fact.group(1)) + " = " + cell(page, fact.group(2))));
    }

    /** Why something was refused, with the place in the words of the tables; what is written there stays as it is. */
    static String refusal(Page page, String sentence) {
        return PLACE.matcher(sentence).replaceAll(code -> Matcher.quoteReplacement(name(page, code.group())));
    }

    /** Cents as euros, anything else as it is. */
    public static String outcome(Page page, String written) {
        return written.matches("-?\\d{1,12}") ? page.euros(Long.parseLong(written)) : cell(page, written);
    }

    /** A cell that differs, by which column it is in; the source is written in words already. */
    static String value(Page page, String column, String written) {
        if (column.equals("source")) {
            return written;
        }
        return column.equals("amountCents") ? outcome(page, written) : cell(page, written);
    }
}
