package nl.ssfh.claims.month.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.month.domain.AskedMonth;
import nl.ssfh.claims.month.domain.Months;
import nl.ssfh.claims.month.domain.Months.Asked;
import nl.ssfh.claims.placement.app.ChangePlacement;
import nl.ssfh.claims.placement.domain.Change.EarlyEnd;
import nl.ssfh.claims.practice.domain.Reach;
import nl.ssfh.contracts.ClaimsEvent.MonthConfirmed;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import org.jspecify.annotations.Nullable;

/** Takes the answers to 'still running?' (loopt nog?), for one placement or for many. */
@ApplicationScoped
public class ConfirmMonths {

    private static final UUID FIRST = new UUID(0, 0);

    private final Months months;
    private final SpeakerOfPlacement speaker;
    private final ChangePlacement changes;
    private final Outbox outbox;
    private final Audit audit;
    private final Access access;

    ConfirmMonths(
            Months months,
            SpeakerOfPlacement speaker,
            ChangePlacement changes,
            Outbox outbox,
            Audit audit,
            Access access) {
        this.months = months;
        this.speaker = speaker;
        this.changes = changes;
        this.outbox = outbox;
        this.audit = audit;
        this.access = access;
    }

    /** Everything of a practice that is asked and not answered is running. */
    @Transactional
    public Confirmed allOf(UUID practice, YearMonth month) {
        speaker.requireBegun(month);
        access.require(practice, MandateRole.FILER);
        var reach = Reach.of(Set.of(practice));
        var open = months.asked(new Asked(month, reach, Set.of()), FIRST, Integer.MAX_VALUE).stream()
                .filter(asked -> asked.running() == null)
                .toList();
        int news = confirm(month, open, true, SaidBy.PRACTICE);
        return new Confirmed(news, open.size() - news, 0);
    }

    @Transactional
    public Confirmed each(YearMonth month, List<Answer> answers) {
        speaker.requireBegun(month);
        var asked = months.asked(month, answers.stream().map(Answer::placement).toList()).stream()
                .collect(toMap(AskedMonth::placement, each -> each));
        var known = answers.stream().map(answer -> known(answer, asked)).toList();
        int news = 0;
        for (var alike : known.stream().collect(groupingBy(Known::kind)).entrySet()) {
            var placements = alike.getValue().stream().map(Known::asked).toList();
            news += confirm(
                    month, placements, alike.getKey().running(), alike.getKey().by());
        }
        return new Confirmed(news, answers.size() - news, end(known));
    }

    private Known known(Answer answer, Map<UUID, AskedMonth> asked) {
        var month = asked.get(answer.placement());
        if (month == null) {
            throw Problem.notFound();
        }
        return new Known(answer, month, speaker.speaker(month.practice(), month.student()));
    }

    private int confirm(YearMonth month, List<AskedMonth> asked, boolean running, SaidBy by) {
        var ids = asked.stream().map(AskedMonth::placement).collect(toSet());
        var practices = asked.stream().collect(toMap(AskedMonth::placement, AskedMonth::practice, (one, same) -> one));
        var news = months.confirm(month, ids, running, speaker.word(by));
        for (var placement : news) {
            var practice = Objects.requireNonNull(practices.get(placement));
            outbox.add(new MonthConfirmed(placement, practice, month, running, by));
            var details = Map.of("month", month.toString(), "running", running, "by", by);
            audit.record("confirm-month", "placement", placement, practice, details);
        }
        return news.size();
    }

    private int end(List<Known> known) {
        var ending =
                known.stream().filter(each -> each.answer().lastDay() != null).toList();
        for (var each : ending) {
            var lastDay = Objects.requireNonNull(each.answer().lastDay());
            changes.onWordOf(each.by(), each.answer().placement(), new EarlyEnd(lastDay));
        }
        return ending.size();
    }

    /**
     * What is said of one placement.
     *
     * @param lastDay of a placement that is not running any more, when it is known
     */
    public record Answer(
            UUID placement, boolean running, @Nullable LocalDate lastDay) {}

    /** How many answers were news, how many were known, and how many placements ended by them. */
    public record Confirmed(int confirmed, int alreadyKnown, int ended) {}

    private record Known(Answer answer, AskedMonth asked, SaidBy by) {

        Kind kind() {
            return new Kind(answer.running(), by);
        }
    }

    private record Kind(boolean running, SaidBy by) {}
}
