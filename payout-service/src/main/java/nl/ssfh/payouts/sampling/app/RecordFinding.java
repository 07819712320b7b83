package nl.ssfh.payouts.sampling.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.sampling.domain.AlreadyFound;
import nl.ssfh.payouts.sampling.domain.SampleLine;
import nl.ssfh.payouts.sampling.domain.SampleLine.Finding;
import nl.ssfh.payouts.sampling.domain.Samples;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.words.Words;

/** Records what an auditor found of one line of his own sample. It stays as it was recorded. */
@ApplicationScoped
public class RecordFinding {

    /** More than any fee of a month: what goes beyond it is a slip of the finger. Assumed, none of the fund's rules. */
    private static final Money MOST_TOO_LITTLE = new Money(-100_000);

    private final Samples samples;
    private final PayCalendar calendar;
    private final Audit audit;

    RecordFinding(Samples samples, PayCalendar calendar, Audit audit) {
        this.samples = samples;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Throws {@link AlreadyFound} when something else was found of the line before. */
    @Transactional
    public SampleLine record(UUID sample, UUID instalment, Said said) {
        samples.find(sample).orElseThrow(Problem::notFound).mayBeRecordedBy(said.by());
        var line = samples.line(sample, instalment).orElseThrow(Problem::notFound);
        var finding = new Finding(said.error(), said.note(), calendar.now());
        var before = line.finding();
        if (before != null) {
            if (finding.repeats(before)) {
                return line;
            }
            throw new AlreadyFound(instalment);
        }
        new Violations()
                .unless(
                        finding.error().compareTo(line.paid()) <= 0
                                && finding.error().compareTo(MOST_TOO_LITTLE) >= 0,
                        "errorCents",
                        "must be from %s to %s, what was paid"
                                .formatted(Words.EN.euros(MOST_TOO_LITTLE), Words.EN.euros(line.paid())),
                        "moet van %s tot en met %s zijn, wat betaald is"
                                .formatted(Words.NL.euros(MOST_TOO_LITTLE), Words.NL.euros(line.paid())))
                .orElseThrow();
        samples.record(sample, instalment, finding);
        audit.record(
                "find",
                "sample",
                sample,
                line.practice(),
                Map.of("instalment", instalment, "errorCents", finding.error().cents()));
        return samples.line(sample, instalment).orElseThrow();
    }

    /** What somebody says that he found. */
    public record Said(Money error, String note, String by) {}
}
