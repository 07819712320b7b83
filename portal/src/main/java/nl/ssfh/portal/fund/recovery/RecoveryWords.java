package nl.ssfh.portal.fund.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.RecoveriesApi.History;
import nl.ssfh.portal.apis.RecoveriesApi.Recovery;
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

    RecoveryWords(Visit visit) {
        this.visit = visit;
        this.page = Page.of(visit);
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

    Matter matter(History history) {
        var recovery = history.recovery();
        return new Matter(
                page.say("Terugvordering", "Recovery"),
                page.euros(recovery.openCents()) + page.say(" staat open.", " is open."),
                new Back("/fonds?soort=terugvorderingen", new Text("Alle terugvorderingen", "All recoveries")),
                facts(history),
                notes(history),
                recovery.openCents() == 0 ? List.of() : Matter.forOfficers(visit, ways(history)));
    }

    private List<Fact> facts(History history) {
        var recovery = history.recovery();
        var facts = new ArrayList<>(List.of(
                Fact.of("Bedrag", "Amount", page.euros(Math.abs(recovery.amountCents()))),
                Fact.of("Komt terug", "Comes back", say(way(recovery.way()))),
                Fact.of("Vergoeding", "Fee", say(CheckWords.fee(recovery.fee()))),
                Fact.of("Maand", "Month", page.month(recovery.month())),
                Fact.of("Gevraagd op", "Asked on", page.day(recovery.askedOn())),
                Fact.to(
                        "Stage",
                        "Placement",
                        page.say("bekijk de aanvraag", "see the claim"),
                        "/fonds/stages/" + recovery.placement())));
        history.course()
                .invoices()
                .forEach(invoice -> facts.add(Fact.of(
                        "Factuur " + invoice.reference(),
                        "Invoice " + invoice.reference(),
                        "%s, %s %s"
                                .formatted(
                                        page.euros(invoice.amountCents()),
                                        page.say("betaald", "paid"),
                                        page.euros(invoice.paidCents())))));
        return facts;
    }

    /** What is to be given up, to whoever decides on it. */
    List<Fact> facts(Recovery recovery, WriteOff asked) {
        return List.of(
                Fact.of("Af te boeken", "To be written off", page.euros(asked.amountCents())),
                Fact.of("Staat open", "Is open", page.euros(recovery.openCents())),
                Fact.of("Waarom", "Why", asked.asked().why()));
    }

    private List<Way> ways(History history) {
        var here = address(history.recovery().id());
        if (history.asked() != null) {
            return List.of(Way.to("Besluiten over de afboeking", "Decide on the write-off", here + "/besluit"));
        }
        return List.of(
                Way.to("Factuur sturen", "Send an invoice", here + "/factuur"),
                Way.to("In termijnen", "In parts", here + "/termijnen"),
                Way.to("Verrekenen", "Keep back from payments", here + "/verrekenen"),
                Way.to("Afboeken", "Write off", here + "/afboeken"));
    }

    private List<Note> notes(History history) {
        var notes = new ArrayList<Note>();
        history.choices()
                .forEach(choice -> notes.add(
                        note(say(way(choice.way())), new Written(choice.reason(), choice.by(), choice.at()))));
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
