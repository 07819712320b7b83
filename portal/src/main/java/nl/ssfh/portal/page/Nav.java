package nl.ssfh.portal.page;

import java.util.ArrayList;
import java.util.List;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visitor;
import org.jspecify.annotations.Nullable;

/** The main pages of each role. */
public final class Nav {

    private static final Item START = Item.ofSeveral("/mijn", "Overzicht", "Overview");
    private static final Item MESSAGES = new Item("/berichten", "Berichten", "Messages", "notifications");
    private static final Item STUDENT = Item.ofSeveral("/student", "Mijn stage", "My placement");
    private static final Item PRACTICE = Item.ofSeveral("/praktijk", "Praktijk", "Practice");
    private static final List<Item> FUND = List.of(
            Item.ofSeveral("/fonds", "Werklijst", "Work list"),
            new Item("/fonds/betaalruns", "Betaalruns", "Payment runs", "payouts"),
            new Item("/fonds/bank", "Bank", "Bank", "payouts"),
            new Item("/fonds/begroting", "Begroting", "Budget", "payouts"),
            new Item("/fonds/beleid", "Beleid", "Policy", "eligibility"),
            Item.ofSeveral("/fonds/geparkeerd", "Geparkeerd", "Parked"),
            Item.ofSeveral("/toezicht", "Toezicht", "Supervision"));

    private Nav() {}

    /**
     * One of them.
     *
     * @param service without which it shows nothing; absent where each part is shown for itself
     */
    public record Item(
            String address, String nl, String en, @Nullable String service) {

        static Item ofSeveral(String address, String nl, String en) {
            return new Item(address, nl, en, null);
        }
    }

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
