package nl.ssfh.payouts.sampling.app;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.payouts.run.app.RunTime;
import nl.ssfh.payouts.sampling.domain.Extrapolation;
import nl.ssfh.payouts.sampling.domain.Sample;
import nl.ssfh.payouts.sampling.domain.SampleLine;
import nl.ssfh.payouts.sampling.domain.Samples;
import nl.ssfh.payouts.sampling.domain.Samples.Drawn;
import nl.ssfh.platform.problem.Problem;

/** Reads samples, and what they say of all that was paid. */
@ApplicationScoped
public class ReadSamples {

    private final Samples samples;

    ReadSamples(Samples samples) {
        this.samples = samples;
    }

    @Transactional
    public Sample get(UUID id) {
        return samples.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    public List<Sample> page(UUID after, int limit) {
        return samples.page(after, limit);
    }

    @Transactional
    public List<SampleLine> lines(UUID sample, UUID after, int limit) {
        get(sample);
        return samples.lines(sample, after, limit);
    }

    @Transactional
    @TransactionConfiguration(timeout = RunTime.LONGEST)
    public void eachLine(UUID sample, Consumer<SampleLine> effect) {
        samples.eachLine(sample, effect);
    }

    /** What the sample says; nothing of the whole until every line that was drawn is looked at. */
    @Transactional
    public Result result(UUID id) {
        var sample = get(id);
        var strata = samples.findings(id);
        boolean open =
                strata.stream().anyMatch(drawn -> drawn.findings().errors().size() < drawn.drawn());
        var findings = strata.stream().map(Drawn::findings).toList();
        return new Result(
                sample, strata, open ? Optional.empty() : Optional.of(Extrapolation.of(findings, sample.confidence())));
    }

    /** A sample with its strata, and what follows of it for the whole. */
    public record Result(Sample sample, List<Drawn> strata, Optional<Extrapolation> extrapolation) {

        public Result {
            strata = List.copyOf(strata);
        }
    }
}
