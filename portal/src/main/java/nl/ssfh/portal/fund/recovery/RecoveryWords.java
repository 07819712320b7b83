package nl.ssfh.portal.fund.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.RecoveriesApi.History;
import nl.ssfh.portal.apis.RecoveriesApi.WriteOff;
import nl.ssfh.portal.apis.Written;
import nl.ssfh.portal.deed.Matter;
import nl.ssfh.portal.deed.Matter.Back;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.deed.Matter.Note;
import nl.ssfh.portal.deed.Matter.Way;
import nl.ssfh.portal.fund.check.CheckWords;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Visit;

/** A recovery, in words. */
final class RecoveryWords {

    private final Visit visit;
    private final Page page;
    private final CourseWords course;

    RecoveryWords(Visit visit) {
        this.visit = visit;
        this.page = Page.of(visit);
        this.course = new CourseWords(page);
    }

    static Text way(String way) {
        return switch (way) {
            case "SET_OFF" -> new Text("verrekenen met volgende betalingen", "kept back from coming payments");
            case "INVOICE" -> new Text("op factuur", "on an invoice");
            case "INSTALMENT_PLAN" -> new Text("in termijnen", "in parts");
            default -> new Text(way, way);
        };
    }

    static String address(UUID id) {
        return "/fonds/terugvorderingen/" + id;
    }

    Matter matter(History history, Fact practice, InvoicePayments payments) {
        var recovery = history.recovery();
        return new Matter(
                page.say("Terugvordering", "Recovery"),
                page.euros(recovery.openCents()) + page.say(" staat open.", " is open."),
                new Back("/fonds?soort=terugvorderingen", new Text("Alle terugvorderingen", "All recoveries")),
                facts(history, practice, payments),
                notes(history),
                recovery.openCents() == 0 ? List.of() : Matter.forOfficers(visit, ways(history, payments)));
    }

    private List<Fact> facts(History history, Fact practice, InvoicePayments payments) {
        var recovery = history.recovery();
        var facts = new ArrayList<>(List.of(
                practice,
                Fact.of("Bedrag", "Amount", page.euros(Math.abs(recovery.amountCents()))),
                Fact.of("Komt terug", "Comes back", how(history)),
                Fact.of("Vergoeding", "Fee", say(CheckWords.fee(recovery.fee()))),
                Fact.of("Maand", "Month", page.month(recovery.month())),
                Fact.of("Gevraagd op", "Asked on", page.day(recovery.askedOn())),
                Fact.to(
                        "Stage",
                        "Placement",
                        page.say("bekijk de aanvraag", "see the claim"),
                        "/fonds/stages/" + recovery.placement())));
        facts.addAll(course.of(history.course()));
        if (payments.areAwaited()) {
            facts.add(Fact.of(
                    "Betaling",
                    "Payment",
                    page.say(
                            "de bank meldde nog geen bijschrijving die past",
                            "the bank reported no credit yet that fits")));
        }
        return facts;
    }

    /** What of a recovery is open, to whoever does something with it. */
    List<Fact> owed(History history, Fact practice) {
        return List.of(
                practice,
                Fact.of("Staat open", "Is open", page.euros(history.recovery().openCents())),
                Fact.of("Komt nu terug", "Comes back now", how(history)));
    }

    /** What is to be given up, to whoever decides on it. */
    List<Fact> toDecide(List<Fact> owed, WriteOff asked) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Af te boeken", "To be written off", page.euros(asked.amountCents())));
        facts.addAll(owed);
        facts.add(Fact.of("Waarom", "Why", asked.asked().why()));
        return facts;
    }

    /** The way, and of an instalment plan what was agreed. */
    private String how(History history) {
        var plan = history.plan();
        return plan == null ? say(way(history.recovery().way())) : course.plan(plan);
    }

    private List<Way> ways(History history, InvoicePayments payments) {
        var recovery = history.recovery();
        var here = address(recovery.id());
        var ways = new ArrayList<Way>();
        if (payments.cameIn()) {
            ways.add(Way.to("Betaling boeken", "Book a payment", here + "/betaling"));
        }
        if (history.asked() != null) {
            ways.add(Way.to("Besluiten over de afboeking", "Decide on the write-off", here + "/besluit"));
            return ways;
        }
        if (!recovery.comesBackBy("INVOICE")) {
            ways.add(Way.to("Factuur sturen", "Send an invoice", here + "/factuur"));
        }
        ways.add(Way.to("In termijnen", "In parts", here + "/termijnen"));
        if (!recovery.comesBackBy("SET_OFF")) {
            ways.add(Way.to("Verrekenen", "Keep back from payments", here + "/verrekenen"));
        }
        ways.add(Way.to("Afboeken", "Write off", here + "/afboeken"));
        return ways;
    }

    private List<Note> notes(History history) {
        var notes = new ArrayList<Note>();
        history.choices()
                .forEach(choice -> notes.add(
                        note(say(way(choice.way())), new Written(course.why(choice), choice.by(), choice.at()))));
        history.writeOffs().forEach(each -> notes.addAll(notes(each)));
        notes.sort(Comparator.comparing(Note::at));
        return notes;
    }

    private List<Note> notes(WriteOff writeOff) {
        var euros = page.euros(writeOff.amountCents());
        var asked = note(page.say("afboeking gevraagd van ", "write-off asked of ") + euros, writeOff.asked());
        var decided = writeOff.decided();
        if (decided == null) {
            return List.of(asked);
        }
        var agreed = Boolean.TRUE.equals(writeOff.approved());
        var what = agreed ? page.say("afgeboekt", "written off") : page.say("niet afgeboekt", "not written off");
        return List.of(asked, note(what, decided));
    }

    private Note note(String what, Written written) {
        return new Note(written.at(), what, written.why(), Matter.hand(visit, written.by()));
    }

    private String say(Text text) {
        return text.in(page.language());
    }
}
