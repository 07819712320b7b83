package nl.ssfh.payouts.sampling.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** All samples. */
public interface Samples {

    /** What the bank booked in some days and did not give back, by fee and band of amounts. */
    List<Stratum> strata(LocalDate from, LocalDate to, List<Long> bounds);

    /** Stores the sample with its strata, and draws so many lines of each. */
    void draw(Sample sample, List<Stratum> strata, List<Integer> drawn);

    Optional<Sample> find(UUID id);

    List<Sample> page(UUID after, int limit);

    List<SampleLine> lines(UUID sample, UUID after, int limit);

    void eachLine(UUID sample, Consumer<SampleLine> effect);

    Optional<SampleLine> line(UUID sample, UUID instalment);

    void record(UUID sample, UUID instalment, SampleLine.Finding finding);

    /** Every stratum, with what was found in it until now. */
    List<Drawn> findings(UUID sample);

    /** A stratum, of which so many lines were drawn. */
    record Drawn(StratumFindings findings, int drawn) {}
}
