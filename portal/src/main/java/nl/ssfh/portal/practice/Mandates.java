package nl.ssfh.portal.practice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.MandatesApi.Invited;
import nl.ssfh.portal.apis.MandatesApi.Mandate;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what for one practice.
 *
 * @param organisations the names of those that have a mandate
 * @param invited for owners: who was invited; absent for others, who change nothing
 */
public record Mandates(
        Practice practice,
        Visitor me,
        List<Mandate> all,
        Map<UUID, String> organisations,
        @Nullable List<Invited> invited) {

    private static final Text SOMEBODY =
            new Text("Iemand die eerder een machtiging kreeg", "Somebody who got a mandate before");

    /** One mandate in words. */
    public record Row(Mandate mandate, Text holder, boolean mine) {

        public Text role() {
            return Words.role(mandate.role());
        }

        public @Nullable LocalDate lastDay() {
            return mandate.lastDay();
        }

        public Text words(MandateRole other) {
            return Words.role(other);
        }

        /** What else it could be. */
        public List<MandateRole> others() {
            return Arrays.stream(MandateRole.values())
                    .filter(role -> role != mandate.role())
                    .toList();
        }
    }

    public boolean isOwner() {
        return invited != null;
    }

    public List<Row> rows() {
        return all.stream()
                .map(mandate -> new Row(mandate, holder(mandate), me.subject().equals(mandate.subject())))
                .toList();
    }

    /** Those who did not answer yet. */
    public List<Invited> open() {
        return people().stream().filter(Invited::isOpen).toList();
    }

    private Text holder(Mandate mandate) {
        var organisation = mandate.organisation();
        if (organisation != null) {
            var name = organisations.getOrDefault(organisation, "");
            return new Text(name, name);
        }
        if (me.subject().equals(mandate.subject())) {
            return new Text(me.name() + " (u)", me.name() + " (you)");
        }
        return people().stream()
                .filter(person -> Objects.equals(person.acceptedBy(), mandate.subject()))
                .findFirst()
                .map(person -> new Text(person.email(), person.email()))
                .orElse(SOMEBODY);
    }

    private List<Invited> people() {
        return Objects.requireNonNullElse(invited, List.of());
    }
}
