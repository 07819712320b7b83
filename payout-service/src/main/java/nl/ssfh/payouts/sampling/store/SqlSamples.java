package nl.ssfh.payouts.sampling.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.sampling.domain.Allocation;
import nl.ssfh.payouts.sampling.domain.Sample;
import nl.ssfh.payouts.sampling.domain.SampleLine;
import nl.ssfh.payouts.sampling.domain.Samples;
import nl.ssfh.payouts.sampling.domain.Stratum;
import nl.ssfh.payouts.sampling.domain.StratumFindings;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlSamples implements Samples {

    private final Sql sql;

    SqlSamples(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Stratum> strata(LocalDate from, LocalDate to, List<Long> bounds) {
        return sql.list(SampleSql.STRATA, SqlSamples::stratum, bounds, from, to);
    }

    @Override
    public void draw(Sample sample, List<Stratum> strata, List<Integer> drawn) {
        sql.update(
                SampleSql.ADD,
                sample.id(),
                sample.bookedFrom(),
                sample.bookedTo(),
                sample.size(),
                sample.minimum(),
                sample.allocation(),
                sample.bounds(),
                sample.confidence(),
                sample.seed(),
                sample.drawnBy(),
                sample.drawnAt());
        sql.batch(
                SampleSql.ADD_STRATUM,
                IntStream.range(0, strata.size())
                        .mapToObj(at -> parameters(sample, strata.get(at), drawn.get(at)))
                        .toList());
        sql.update(SampleSql.DRAW, sample.seed(), sample.bounds(), sample.bookedFrom(), sample.bookedTo(), sample.id());
    }

    private static @Nullable Object[] parameters(Sample sample, Stratum stratum, int drawn) {
        return new @Nullable Object[] {
            sample.id(),
            stratum.fee(),
            stratum.band(),
            stratum.lines(),
            stratum.total(),
            stratum.largest(),
            stratum.spread(),
            drawn
        };
    }

    @Override
    public Optional<Sample> find(UUID id) {
        return sql.first("select * from audit_sample where id = ?", SqlSamples::sample, id);
    }

    @Override
    public List<Sample> page(UUID after, int limit) {
        return sql.list(
                "select * from audit_sample where id > ? order by id limit ?", SqlSamples::sample, after, limit);
    }

    @Override
    public List<SampleLine> lines(UUID sample, UUID after, int limit) {
        return sql.list(
                SampleSql.LINES + "and l.instalment > ? order by l.instalment limit ?",
                SqlSamples::line,
                sample,
                after,
                limit);
    }

    @Override
    public void eachLine(UUID sample, Consumer<SampleLine> effect) {
        sql.each(SampleSql.LINES + "order by l.fee, l.band, l.instalment", SqlSamples::line, effect, sample);
    }

    @Override
    public Optional<SampleLine> line(UUID sample, UUID instalment) {
        return sql.first(
                SampleSql.LINES + "and l.instalment = ? for update of l", SqlSamples::line, sample, instalment);
    }

    @Override
    public void record(UUID sample, UUID instalment, SampleLine.Finding finding) {
        sql.update(
                "update sample_line set error_cents = ?, note = ?, found_at = ? where sample = ? and instalment = ?",
                finding.error(),
                finding.note(),
                finding.at(),
                sample,
                instalment);
    }

    @Override
    public List<Drawn> findings(UUID sample) {
        return sql.list(
                SampleSql.FINDINGS,
                row -> new Drawn(
                        new StratumFindings(
                                stratum(row),
                                row.texts("errors").stream()
                                        .map(cents -> new Money(Long.parseLong(cents)))
                                        .toList()),
                        row.number("drawn")),
                sample);
    }

    private static Stratum stratum(Row row) throws SQLException {
        return new Stratum(
                row.constant("fee", Fee.class),
                row.number("band"),
                row.number("lines"),
                row.money("cents"),
                row.money("largest"),
                row.count("spread"));
    }

    private static Sample sample(Row row) throws SQLException {
        return new Sample(
                row.uuid("id"),
                row.date("booked_from"),
                row.date("booked_to"),
                row.number("size"),
                row.number("minimum"),
                row.constant("allocation", Allocation.class),
                row.texts("bounds").stream().map(Long::valueOf).toList(),
                row.number("confidence"),
                row.text("seed"),
                row.text("drawn_by"),
                row.instant("drawn_at"));
    }

    private static SampleLine line(Row row) throws SQLException {
        var note = row.textOrNull("note");
        return new SampleLine(
                row.uuid("instalment"),
                row.uuid("placement"),
                row.uuid("practice"),
                row.constant("fee", Fee.class),
                row.month("month"),
                row.number("band"),
                row.money("cents"),
                note == null ? null : new SampleLine.Finding(row.money("error_cents"), note, row.instant("found_at")));
    }
}
