package nl.ssfh.claims.sampling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.sampling.domain.Sample;
import nl.ssfh.claims.sampling.domain.Sample.Drawn;
import nl.ssfh.claims.sampling.domain.Sample.Judgement;
import nl.ssfh.claims.sampling.domain.Samples;
import org.hibernate.Session;

/** Samples in PostgreSQL. */
@ApplicationScoped
class SqlSamples implements Samples {

    private final Session db;

    SqlSamples(Session db) {
        this.db = db;
    }

    @Override
    public Optional<Sample> find(UUID id) {
        return db.createNativeQuery(SampleRows.SAMPLE + " where id = ?1", Tuple.class)
                .setParameter(1, id)
                .getResultStream()
                .map(SampleRows::sample)
                .findFirst();
    }

    @Override
    public List<Sample> list(UUID after, int limit) {
        return db.createNativeQuery(SampleRows.SAMPLE + " where id > ?1 order by id limit ?2", Tuple.class)
                .setParameter(1, after)
                .setParameter(2, limit)
                .getResultStream()
                .map(SampleRows::sample)
                .toList();
    }

    @Override
    public List<Drawn> drawn(UUID sample, UUID after, int limit) {
        return db.createNativeQuery(
                        SampleRows.DRAWN + " where sample = ?1 and placement > ?2 order by placement limit ?3",
                        Tuple.class)
                .setParameter(1, sample)
                .setParameter(2, after)
                .setParameter(3, limit)
                .getResultStream()
                .map(SampleRows::drawn)
                .toList();
    }

    @Override
    public Optional<Drawn> lock(UUID sample, UUID placement) {
        return db.createNativeQuery(SampleRows.DRAWN + " where sample = ?1 and placement = ?2 for update", Tuple.class)
                .setParameter(1, sample)
                .setParameter(2, placement)
                .getResultStream()
                .map(SampleRows::drawn)
                .findFirst();
    }

    @Override
    public void judge(Drawn drawn, Judgement judgement, String by, Instant at) {
        var fault = judgement.fault();
        db.createNativeMutationQuery("""
                        update sample_placement
                        set outcome = ?3, reason = ?4, follow_up = ?5, judged_by = ?6, judged_at = ?7
                        where sample = ?1 and placement = ?2
                        """)
                .setParameter(1, drawn.sample())
                .setParameter(2, drawn.placement())
                .setParameter(3, judgement.outcome().name())
                .setParameter(4, fault == null ? null : fault.name(), String.class)
                .setParameter(5, judgement.followUp().name())
                .setParameter(6, by)
                .setParameter(7, at)
                .executeUpdate();
    }

    @Override
    public void askAgain(Drawn drawn, LocalDate until) {
        db.createNativeMutationQuery("""
                        update sample_placement set asked = asked + 1, until = ?3, outcome = null, reason = null,
                          follow_up = null
                        where sample = ?1 and placement = ?2
                        """)
                .setParameter(1, drawn.sample())
                .setParameter(2, drawn.placement())
                .setParameter(3, until)
                .executeUpdate();
    }
}
