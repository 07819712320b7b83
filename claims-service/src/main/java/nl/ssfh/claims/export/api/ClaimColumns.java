package nl.ssfh.claims.export.api;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Claims.Wanted;
import nl.ssfh.claims.claim.domain.Submission;
import nl.ssfh.claims.export.app.ExportClaims;
import nl.ssfh.claims.export.app.ExportClaims.Row;
import nl.ssfh.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Claims as the rows of a file. */
final class ClaimColumns {

    private static final int PART = 500;
    private static final List<String> HEADER = List.of(
            "id",
            "reference",
            "status",
            "submittedOn",
            "claimant",
            "placement",
            "practice",
            "practiceName",
            "mandatoryFormat",
            "namesPractice",
            "namesStudent",
            "withdrawnOn");

    private ClaimColumns() {}

    static void write(ExportClaims claims, Wanted wanted, Sheet sheet) {
        sheet.row(HEADER);
        var part = claims.part(wanted, new UUID(0, 0), PART);
        while (!part.isEmpty()) {
            part.forEach(row -> sheet.row(cells(row)));
            part = claims.part(wanted, part.getLast().claim().id(), PART);
        }
    }

    private static List<@Nullable Object> cells(Row row) {
        var claim = row.claim();
        var submission = claim.submission();
        return Arrays.asList(
                claim.id(),
                submission.map(Submission::reference).orElse(null),
                claim.status(),
                submission.map(Submission::submittedOn).orElse(null),
                submission.map(Submission::claimant).orElse(null),
                claim.placement(),
                claim.practice(),
                row.practiceName(),
                claim.answers().mandatoryFormat(),
                claim.answers().namesPractice(),
                claim.answers().namesStudent(),
                claim.withdrawnOn());
    }
}
