package nl.ssfh.claims.sampling.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.sampling.domain.Sample.Drawn;
import nl.ssfh.claims.sampling.domain.Sample.FollowUp;
import nl.ssfh.claims.sampling.domain.Sample.Judgement;
import nl.ssfh.claims.sampling.domain.Sample.SampleOutcome;
import nl.ssfh.claims.sampling.domain.Samples;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;

/** Records what an officer found of an agreement that was asked for, and what follows. */
@ApplicationScoped
public class JudgeAgreement {

    private final Samples samples;
    private final AskForAgreements ask;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    JudgeAgreement(Samples samples, AskForAgreements ask, Caller caller, Audit audit, Clock clock) {
        this.samples = samples;
        this.ask = ask;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Drawn judge(UUID sample, UUID placement, Judgement judgement) {
        var drawn = samples.lock(sample, placement).orElseThrow(Problem::notFound);
        requireReceived(drawn, judgement);
        samples.judge(drawn, judgement, caller.subject(), clock.instant());
        if (judgement.followUp() == FollowUp.ASK_AGAIN) {
            var until = ask.until(LocalDate.now(clock));
            samples.askAgain(drawn, until);
            ask.one(drawn, until);
        }
        audit.record("judge", "agreement", placement, drawn.practice(), details(sample, judgement));
        return samples.lock(sample, placement).orElseThrow();
    }

    private static void requireReceived(Drawn drawn, Judgement judgement) {
        if ((judgement.outcome() == SampleOutcome.NOT_RECEIVED) != (drawn.received() == 0)) {
            throw Problem.of(
                    Status.CONFLICT,
                    "agreement-received",
                    "There are %d agreements of this placement; the outcome says otherwise."
                            .formatted(drawn.received()),
                    "Er zijn %d overeenkomsten van deze stageplaats; de uitkomst zegt iets anders."
                            .formatted(drawn.received()));
        }
    }

    private static Map<String, Object> details(UUID sample, Judgement judgement) {
        var details = new HashMap<String, Object>();
        details.put("sample", sample);
        details.put("outcome", judgement.outcome());
        details.put("followUp", judgement.followUp());
        if (judgement.fault() != null) {
            details.put("fault", judgement.fault());
        }
        return details;
    }
}
