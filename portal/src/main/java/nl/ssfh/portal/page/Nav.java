package nl.ssfh.portal.page;

import java.util.ArrayList;
import java.util.List;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visitor;

/** The main pages of each role. */
public final class Nav {

    private static final Item START = new Item("/mijn", "Overzicht", "Overview");
    private static final Item MESSAGES = new Item("/berichten", "Berichten", "Messages");
    private static final Item STUDENT = new Item("/student", "Mijn stage", "My placement");
    private static final Item PRACTICE = new Item("/praktijk", "Praktijk", "Practice");
    private static final List<Item> FUND = List.of(
            new Item("/fonds", "Werklijst", "Work list"),
            new Item("/fonds/betaalruns", "Betaalruns", "Payment runs"),
            new Item("/fonds/bank", "Bank", "Bank"),
            new Item("/fonds/begroting", "Begroting", "Budget"),
            new Item("/fonds/beleid", "Beleid", "Policy"),
            new Item("/fonds/geparkeerd", "Geparkeerd", "Parked"),
            new Item("/toezicht", "Toezicht", "Supervision"));

    private Nav() {}

    /** One of them. */
    public record Item(String address, String nl, String en) {}

    static List<Item> of(Visitor visitor) {
        var items = new ArrayList<Item>();
        var claims = visitor.is(Role.PRACTICE) || visitor.is(Role.STUDENT);
        if (claims) {
            items.add(START);
        }
        if (visitor.is(Role.STUDENT)) {
            items.add(STUDENT);
        }
        if (visitor.is(Role.PRACTICE)) {
            items.add(PRACTICE);
        }
        if (claims) {
            items.add(MESSAGES);
        }
        if (visitor.is(Role.OFFICER) || visitor.is(Role.AUDITOR)) {
            items.addAll(FUND);
        }
        return items;
    }
}
