package nl.ssfh.claims.sampling.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.sampling.domain.Sample.Drawn;
import nl.ssfh.claims.sampling.domain.Samples;
import nl.ssfh.contracts.ClaimsEvent.AgreementAsked;
import nl.ssfh.platform.outbox.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the others which agreements are asked for, and until when. */
@ApplicationScoped
class AskForAgreements {

    private static final int PART = 200;

    private final Samples samples;
    private final Outbox outbox;
    private final int weeks;

    AskForAgreements(Samples samples, Outbox outbox, @ConfigProperty(name = "ssfh.samples.weeks-to-show") int weeks) {
        this.samples = samples;
        this.outbox = outbox;
        this.weeks = weeks;
    }

    LocalDate until(LocalDate today) {
        return today.plusWeeks(weeks);
    }

    void all(UUID sample) {
        var part = samples.drawn(sample, new UUID(0, 0), PART);
        while (!part.isEmpty()) {
            part.forEach(drawn -> one(drawn, drawn.until()));
            part = samples.drawn(sample, part.getLast().placement(), PART);
        }
    }

    void one(Drawn drawn, LocalDate until) {
        outbox.add(new AgreementAsked(drawn.sample(), drawn.placement(), drawn.practice(), until));
    }
}
