package nl.ssfh.portal.page;

import java.util.List;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visitor;

/** The main pages of each role. */
public final class Nav {

    private static final Item START = new Item("/mijn", "Overzicht", "Overview");

    private static final Item PRACTICE = new Item("/praktijk", "Praktijk", "Practice");

    private Nav() {}

    /** One of them. */
    public record Item(String address, String nl, String en) {}

    static List<Item> of(Visitor visitor) {
        return visitor.is(Role.PRACTICE) ? List.of(START, PRACTICE) : List.of(START);
    }
}
