package nl.ssfh.claims.sampling.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.sampling.domain.Sample;
import nl.ssfh.claims.sampling.domain.Sample.Drawn;
import nl.ssfh.claims.sampling.domain.Samples;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.problem.Problem;

/** Shows samples to the fund. */
@ApplicationScoped
public class ShowSamples {

    private final Samples samples;

    ShowSamples(Samples samples) {
        this.samples = samples;
    }

    @Transactional
    public Sample get(UUID id) {
        return samples.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    public List<Sample> list(Cursor at) {
        return samples.list(at.after(), at.fetch());
    }

    @Transactional
    public List<Drawn> drawn(UUID id, Cursor at) {
        return samples.drawn(get(id).id(), at.after(), at.fetch());
    }
}
