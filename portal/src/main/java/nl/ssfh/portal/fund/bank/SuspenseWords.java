package nl.ssfh.portal.fund.bank;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
    private static Text state(String state) {
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

    static Matter matter(History history, List<Fact> origin, List<Fact> proposed, Visit visit) {
        var page = Page.of(visit);
        var item = history.item();
        return new Matter(
                page.say("Onverklaard van de bank", "Unexplained, from the bank"),
                item.why(page.language()),
                new Back("/fonds?soort=bank", new Text("Alles van de bank", "All from the bank")),
                Stream.concat(facts(item, proposed, page, visit).stream(), origin.stream())
                        .toList(),
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

    /** Whether it came in or went out; empty when no money moved. */
    private static Text direction(Item item) {
        if (!item.isMoney()) {
            return new Text("", "");
        }
        return item.isCredit() ? new Text("bijgeschreven", "came in") : new Text("afgeschreven", "went out");
    }

    /** How far it is, and whether it came in or went out. */
    public static String inShort(Item item, Page page) {
        return Stream.of(direction(item), state(item.state()))
                .map(words -> words.in(page.language()))
                .filter(words -> !words.isEmpty())
                .collect(joining(", "));
    }

    /** What the bank said. */
    static List<Fact> said(Item item, Page page) {
        var facts = new ArrayList<Fact>();
        var cents = item.cents();
        if (cents != null) {
            var way = direction(item).in(page.language());
            var amount = page.euros(cents);
            facts.add(
                    Fact.of("Bedrag bij de bank", "Amount at the bank", way.isEmpty() ? amount : amount + ", " + way));
        }
        facts.add(Fact.of("Geboekt op", "Booked on", page.day(item.bookedOn())));
        if (item.endToEndId() != null) {
            facts.add(Fact.of("Kenmerk (EndToEndId)", "Reference (EndToEndId)", item.endToEndId()));
        }
        if (item.reference() != null) {
            facts.add(Fact.of("Kenmerk van de bank", "Reference of the bank", item.reference()));
        }
        facts.add(Fact.to(
                "Regel van de bank",
                "Line of the bank",
                page.say("bekijk de regel", "see the line"),
                "/fonds/bankregels/" + item.id()));
        return facts;
    }

    private static List<Fact> facts(Item item, List<Fact> proposed, Page page, Visit visit) {
        var facts = new ArrayList<Fact>();
        var state = state(item.state());
        facts.add(Fact.of("Stand", "State", page.say(state.nl(), state.en())));
        facts.addAll(said(item, page));
        if (item.waitUntil() != null) {
            facts.add(Fact.of("Weggelegd tot en met", "Put aside until", page.day(item.waitUntil())));
        }
        var proposal = item.proposal();
        if (proposal != null) {
            facts.addAll(proposed);
            var by = Matter.hand(visit, proposal.by());
            facts.add(Fact.of("Voorgesteld door", "Proposed by", page.say(by.nl(), by.en())));
        }
        return facts;
    }
}
