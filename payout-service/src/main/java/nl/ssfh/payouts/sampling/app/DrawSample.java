package nl.ssfh.payouts.sampling.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ssfh.payouts.sampling.domain.Allocation;
import nl.ssfh.payouts.sampling.domain.Sample;
import nl.ssfh.payouts.sampling.domain.Samples;
import nl.ssfh.payouts.sampling.domain.Stratum;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Violations;

/** Draws a sample of what was paid. The same seed draws the same lines of the same payments again. */
@ApplicationScoped
public class DrawSample {

    private final Samples samples;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final Audit audit;

    DrawSample(Samples samples, BooksLock books, PayCalendar calendar, Audit audit) {
        this.samples = samples;
        this.books = books;
        this.calendar = calendar;
        this.audit = audit;
    }

    @Transactional
    public Sample draw(Wanted wanted, String by) {
        books.alone();
        var strata = samples.strata(wanted.from(), wanted.to(), wanted.bounds());
        check(wanted, strata);
        var sample = new Sample(
                Ids.next(),
                wanted.from(),
                wanted.to(),
                wanted.size(),
                wanted.minimum(),
                wanted.allocation(),
                wanted.bounds(),
                wanted.confidence(),
                wanted.seed(),
                by,
                calendar.now());
        samples.draw(sample, strata, wanted.allocation().divide(strata, wanted.size(), wanted.minimum()));
        audit.record("draw", "sample", sample.id(), null, Map.of("size", sample.size(), "seed", sample.seed()));
        return sample;
    }

    private static void check(Wanted wanted, List<Stratum> strata) {
        int most = strata.stream().mapToInt(Stratum::lines).sum();
        int least = strata.stream()
                .mapToInt(stratum -> Math.min(stratum.lines(), wanted.minimum()))
                .sum();
        new Violations()
                .unless(
                        wanted.size() <= most,
                        "size",
                        "must be at most %d, the lines that were paid in these days".formatted(most),
                        "mag hoogstens %d zijn, het aantal betaalde regels in deze dagen".formatted(most))
                .unless(
                        wanted.size() >= least,
                        "size",
                        "must be at least %d for the minimum in each stratum".formatted(least),
                        "moet minstens %d zijn voor het minimum per groep".formatted(least))
                .orElseThrow();
    }

    /** What sample is wanted. */
    public record Wanted(
            LocalDate from,
            LocalDate to,
            int size,
            int minimum,
            Allocation allocation,
            List<Long> bounds,
            int confidence,
            String seed) {

        public Wanted {
            bounds = List.copyOf(bounds);
        }
    }
}
