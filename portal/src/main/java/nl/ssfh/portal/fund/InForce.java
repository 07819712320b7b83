package nl.ssfh.portal.fund;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.ChecksApi;
import nl.ssfh.portal.apis.ChecksApi.Hold;
import nl.ssfh.portal.apis.ChecksApi.Passed;
import nl.ssfh.portal.deed.Matter;
import nl.ssfh.portal.fund.check.CheckWords;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Visit;

/** What officers keep from being paid now, and what they let pass in spite of a check, of some claim or practice. */
public record InForce(Visit visit, List<Hold> holds, List<Passed> overrides) {

    private static final int MOST = 200;

    public InForce {
        holds = List.copyOf(holds);
        overrides = List.copyOf(overrides);
    }

    static InForce of(Visit visit, ChecksApi checks, Set<UUID> subjects) {
        return new InForce(
                visit,
                Answers.all(cursor -> checks.holds(true, cursor, MOST)).stream()
                        .filter(hold -> subjects.contains(hold.subject()))
                        .toList(),
                Answers.all(cursor -> checks.overrides(true, cursor, MOST)).stream()
                        .filter(override -> subjects.contains(override.subject()))
                        .toList());
    }

    boolean isHeld(String kind, UUID subject) {
        return holds.stream()
                .anyMatch(hold -> hold.kind().equals(kind) && hold.subject().equals(subject));
    }

    public Text subject(String kind) {
        return CheckWords.subject(kind);
    }

    public Text check(Passed override) {
        return CheckWords.check(override.check());
    }

    public Text hand(String subject) {
        return Matter.hand(visit, subject);
    }
}
