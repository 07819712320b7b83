package nl.ssfh.portal.organisation;

import java.util.List;
import java.util.Objects;
import nl.ssfh.portal.apis.OrganisationsApi.Invited;
import nl.ssfh.portal.apis.OrganisationsApi.Member;
import nl.ssfh.portal.apis.OrganisationsApi.Organisation;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * One organisation with its members.
 *
 * @param invited for administrators: who was invited; absent for others, who change nothing
 */
public record Office(
        Organisation organisation,
        Visitor me,
        List<Member> members,
        @Nullable List<Invited> invited) {

    private static final Text SOMEBODY = new Text("Een lid dat er al langer is", "A member of some time");

    /** One member in words. */
    public record Row(Member member, Text name, boolean mine) {}

    public boolean isAdmin() {
        return invited != null;
    }

    public List<Row> rows() {
        return members.stream()
                .map(member -> new Row(member, name(member), member.is(me)))
                .toList();
    }

    /** Those who did not answer yet. */
    public List<Invited> open() {
        return people().stream().filter(Invited::isOpen).toList();
    }

    private Text name(Member member) {
        if (member.is(me)) {
            return new Text(me.name() + " (u)", me.name() + " (you)");
        }
        return people().stream()
                .filter(person -> member.subject().equals(person.acceptedBy()))
                .findFirst()
                .map(person -> new Text(person.email(), person.email()))
                .orElse(SOMEBODY);
    }

    private List<Invited> people() {
        return Objects.requireNonNullElse(invited, List.of());
    }
}
