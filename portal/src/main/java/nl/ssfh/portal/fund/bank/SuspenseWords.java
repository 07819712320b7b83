package nl.ssfh.portal.fund.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.BankWorkApi.History;
import nl.ssfh.portal.apis.BankWorkApi.Item;
import nl.ssfh.portal.deed.Matter;
import nl.ssfh.portal.deed.Matter.Back;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.deed.Matter.Note;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Visit;

/** Something that the bank said, in words. */
public final class SuspenseWords {

    private SuspenseWords() {}

    /** How far officers are with it. */
    public static Text state(String state) {
        return switch (state) {
            case "OPEN" -> new Text("open", "open");
            case "TAKEN" -> new Text("opgepakt", "taken on");
            case "WAITING" -> new Text("weggelegd", "put aside");
            case "PROPOSED" -> new Text("wacht op bevestiging", "waits for confirmation");
            case "MATCHED" -> new Text("gekoppeld", "matched");
            case "HANDLED" -> new Text("gesloten", "closed");
            default -> new Text(state, state);
        };
    }

    public static String address(UUID id) {
        return "/fonds/onverklaard/" + id;
    }

    static Matter matter(History history, Visit visit) {
        var page = Page.of(visit);
        var item = history.item();
        return new Matter(
                page.say("Onverklaard van de bank", "Unexplained, from the bank"),
                item.why(page.language()),
                new Back("/fonds?soort=bank", new Text("Alles van de bank", "All from the bank")),
                facts(item, page, visit),
                history.notes().stream()
                        .map(step -> new Note(
                                step.at(),
                                page.say(
                                        state(step.state()).nl(),
                                        state(step.state()).en()),
                                step.reason() == null ? "" : step.reason(),
                                Matter.hand(visit, step.by())))
                        .toList(),
                Matter.forOfficers(
                        visit,
                        SuspenseStep.from(item).stream()
                                .map(step -> step.way(item.id()))
                                .toList()));
    }

    /** What whoever confirms a match agrees to. */
    static List<Fact> toConfirm(Item item, Page page) {
        var facts = new ArrayList<Fact>();
        var proposal = item.proposal();
        if (proposal != null) {
            facts.add(Fact.of("Voorstel: betaling", "Proposed payment", proposal.endToEndId()));
        }
        facts.addAll(said(item, page));
        return facts;
    }

    /** What the bank said. */
    private static List<Fact> said(Item item, Page page) {
        var facts = new ArrayList<Fact>();
        if (item.amountCents() != null) {
            facts.add(Fact.of("Bedrag", "Amount", page.euros(item.amountCents())));
        }
        facts.add(Fact.of("Geboekt op", "Booked on", page.day(item.bookedOn())));
        if (item.endToEndId() != null) {
            facts.add(Fact.of("Kenmerk (EndToEndId)", "Reference (EndToEndId)", item.endToEndId()));
        }
        if (item.reference() != null) {
            facts.add(Fact.of("Kenmerk van de bank", "Reference of the bank", item.reference()));
        }
        return facts;
    }

    private static List<Fact> facts(Item item, Page page, Visit visit) {
        var facts = new ArrayList<Fact>();
        var state = state(item.state());
        facts.add(Fact.of("Stand", "State", page.say(state.nl(), state.en())));
        facts.addAll(said(item, page));
        if (item.waitUntil() != null) {
            facts.add(Fact.of("Weggelegd tot en met", "Put aside until", page.day(item.waitUntil())));
        }
        var proposal = item.proposal();
        if (proposal != null) {
            facts.add(Fact.of("Voorstel: betaling", "Proposed payment", proposal.endToEndId()));
            var by = Matter.hand(visit, proposal.by());
            facts.add(Fact.of("Voorgesteld door", "Proposed by", page.say(by.nl(), by.en())));
        }
        return facts;
    }
}
