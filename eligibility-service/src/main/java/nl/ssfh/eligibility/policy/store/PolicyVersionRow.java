package nl.ssfh.eligibility.policy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.eligibility.policy.domain.PolicyState;
import nl.ssfh.eligibility.policy.domain.PolicyText;
import nl.ssfh.eligibility.policy.domain.PolicyVersion;
import nl.ssfh.eligibility.policy.domain.Validity;
import org.jspecify.annotations.Nullable;

/** A policy version as its row is read; a month is kept as its first day. */
final class PolicyVersionRow {

    private PolicyVersionRow() {}

    static PolicyVersion read(ResultSet row) throws SQLException {
        return new PolicyVersion(
                row.getObject("id", UUID.class),
                new PolicyText(row.getString("version"), row.getString("dmn"), row.getString("parameters")),
                new Validity(
                        YearMonth.from(row.getObject("first_month", LocalDate.class)),
                        month(row.getObject("last_month", LocalDate.class))),
                PolicyState.valueOf(row.getString("state")),
                row.getLong("revision"),
                row.getString("changed_by"),
                row.getString("proposed_by"),
                row.getString("published_by"));
    }

    static @Nullable LocalDate day(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private static @Nullable YearMonth month(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }
}
