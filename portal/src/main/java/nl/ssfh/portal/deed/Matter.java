package nl.ssfh.portal.deed;

import java.time.Instant;
import java.util.List;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody decides on: how it stands, what happened with it, and what he can do.
 *
 * @param lead what is the matter, in one sentence
 * @param back the list that it came from
 */
public record Matter(String title, String lead, Back back, List<Fact> facts, List<Note> notes, List<Way> ways) {

    public Matter {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        ways = List.copyOf(ways);
    }

    /** Where it came from. */
    public record Back(String address, Text name) {}

    /**
     * One thing that is known of it.
     *
     * @param address of the page that tells more
     */
    public record Fact(Text name, String value, @Nullable String address) {

        public static Fact of(String nl, String en, String value) {
            return new Fact(new Text(nl, en), value, null);
        }

        public static Fact to(String nl, String en, String value, String address) {
            return new Fact(new Text(nl, en), value, address);
        }
    }

    /**
     * Something that happened with it.
     *
     * @param by words, not a name: the fund keeps no list of its people
     */
    public record Note(Instant at, String what, String why, Text by) {}

    /** What can be done, each on a page of its own. */
    public record Way(Text name, String address) {

        public static Way to(String nl, String en, String address) {
            return new Way(new Text(nl, en), address);
        }
    }

    /** The hand of an officer, or of the system, as the reader knows it. */
    public static Text hand(Visit visit, String subject) {
        return Hand.OFFICER.of(subject, visit);
    }

    /** What officers can do, for an officer; nobody else can do anything. */
    public static List<Way> forOfficers(Visit visit, List<Way> ways) {
        return visit.signedIn().is(Role.OFFICER) ? ways : List.of();
    }
}
