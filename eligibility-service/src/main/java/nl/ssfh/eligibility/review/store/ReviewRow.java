package nl.ssfh.eligibility.review.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.eligibility.decision.domain.Party;
import nl.ssfh.eligibility.review.domain.Review;
import nl.ssfh.eligibility.review.domain.ReviewKind;
import nl.ssfh.eligibility.review.domain.ReviewState;
import org.jspecify.annotations.Nullable;

/** A review as its row is read. */
final class ReviewRow {

    private ReviewRow() {}

    static Review read(ResultSet row) throws SQLException {
        return new Review(
                row.getObject("id", UUID.class),
                ReviewKind.valueOf(row.getString("kind")),
                row.getObject("decision", UUID.class),
                row.getObject("claim", UUID.class),
                row.getString("reference"),
                row.getObject("placement", UUID.class),
                row.getObject("practice", UUID.class),
                ReviewState.valueOf(row.getString("state")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("deadline", LocalDate.class),
                row.getString("opened_by"),
                objector(row.getString("objector")),
                row.getString("grounds"),
                row.getString("assignee"),
                row.getString("decided_by"),
                row.getString("reason"));
    }

    private static @Nullable Party objector(@Nullable String name) {
        return name == null ? null : Party.valueOf(name);
    }
}
