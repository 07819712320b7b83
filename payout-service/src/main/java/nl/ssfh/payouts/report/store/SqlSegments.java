package nl.ssfh.payouts.report.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Province;
import nl.ssfh.contracts.Terms;
import nl.ssfh.payouts.report.domain.MonthTerms;
import nl.ssfh.payouts.report.domain.Segments;
import nl.ssfh.payouts.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlSegments implements Segments {

    private final Sql sql;

    SqlSegments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(UUID placement, List<Terms> terms) {
        sql.update("delete from placement_terms where placement = ?", placement);
        sql.batch(
                """
                insert into placement_terms (placement, from_month, until_month, track, course, study_year, entrant)
                values (?, coalesce(?::date, '-infinity'), coalesce(?::date, 'infinity'), ?, ?, ?, ?)
                """,
                MonthTerms.of(terms).stream().map(each -> row(placement, each)).toList());
    }

    private static @Nullable Object[] row(UUID placement, MonthTerms months) {
        var terms = months.terms();
        return new @Nullable Object[] {
            placement, months.from(), months.until(), terms.track(), terms.course(), terms.studyYear(), terms.entrant()
        };
    }

    @Override
    public void locate(UUID practice, @Nullable Province province) {
        if (province == null) {
            sql.update("delete from practice_province where practice = ?", practice);
            return;
        }
        sql.update("""
                insert into practice_province (practice, province) values (?, ?)
                on conflict (practice) do update set province = excluded.province
                """, practice, province);
    }
}
