package nl.ssfh.payouts.statement.api;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.ssfh.payouts.report.api.MonthRangeQuery;
import nl.ssfh.payouts.report.domain.MonthRange;
import nl.ssfh.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Of which months a statement is asked for, and in which language. */
public class StatementParameters {

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("until")
    @Nullable
    String until;

    @Parameter(description = "English when it begins with en, Dutch otherwise")
    @HeaderParam("Accept-Language")
    @Nullable
    String language;

    MonthRange months(LocalDate today) {
        return MonthRangeQuery.read(from, until, today);
    }

    Words words() {
        return Words.preferred(language);
    }
}
