package nl.ssfh.payouts.run.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.contracts.PayoutEvent.InstalmentsSent;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.RunLines;
import nl.ssfh.payouts.run.domain.SentLine;
import nl.ssfh.platform.outbox.Outbox;

/** Tells of each placement what of it is on its way to the bank; a thousand placements are in memory at a time. */
@ApplicationScoped
class TellSent {

    private static final int BATCH = 1_000;

    private final RunLines lines;
    private final Outbox outbox;

    TellSent(RunLines lines, Outbox outbox) {
        this.lines = lines;
        this.outbox = outbox;
    }

    void tell(Run run) {
        var telling = new Telling(run.executionDate());
        lines.eachSent(run.id(), telling::add);
        telling.end();
    }

    /** The lines of a placement come together. */
    private final class Telling {

        private final LocalDate expectedOn;
        private final List<SentLine> together = new ArrayList<>();
        private final List<InstalmentsSent> told = new ArrayList<>();

        Telling(LocalDate expectedOn) {
            this.expectedOn = expectedOn;
        }

        void add(SentLine line) {
            if (!together.isEmpty() && !together.getFirst().placement().equals(line.placement())) {
                endPlacement();
            }
            together.add(line);
        }

        private void endPlacement() {
            var first = together.getFirst();
            told.add(new InstalmentsSent(
                    first.placement(),
                    first.practice(),
                    expectedOn,
                    together.stream().map(SentLine::line).toList()));
            together.clear();
            if (told.size() == BATCH) {
                flush();
            }
        }

        void end() {
            if (!together.isEmpty()) {
                endPlacement();
            }
            flush();
        }

        private void flush() {
            outbox.addAll(told);
            told.clear();
        }
    }
}
