package nl.ssfh.claims.contribution.store;

import java.time.LocalDate;
import java.util.Collection;
import nl.ssfh.claims.contribution.domain.ContributionRegister.Row;
import org.hibernate.query.MutationQuery;

/** Rows of the register as the first four parameters of a statement, each a whole column. */
final class RegisterColumns {

    private RegisterColumns() {}

    static MutationQuery bind(MutationQuery query, Collection<Row> rows) {
        return query.setParameter(1, rows.stream().map(Row::pfzw).toArray(String[]::new), String[].class)
                .setParameter(2, rows.stream().map(row -> row.status().name()).toArray(String[]::new), String[].class)
                .setParameter(
                        3, rows.stream().map(row -> row.arrears().from()).toArray(LocalDate[]::new), LocalDate[].class)
                .setParameter(
                        4,
                        rows.stream().map(row -> row.arrears().until()).toArray(LocalDate[]::new),
                        LocalDate[].class);
    }
}
