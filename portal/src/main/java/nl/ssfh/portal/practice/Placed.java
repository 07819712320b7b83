package nl.ssfh.portal.practice;

import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimAnswers.Placement;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * The placements of a practice and its claims, the newest first.
 *
 * @param drafts claims that are not submitted
 */
public record Placed(List<Row> rows, List<Concept> drafts) {

    public Placed {
        rows = List.copyOf(rows);
        drafts = List.copyOf(drafts);
    }

    /** As the practice knows him; empty when the placement is not among these. */
    String student(UUID placement) {
        return rows.stream()
                .map(Row::placement)
                .filter(known -> known.id().equals(placement))
                .map(Placement::studentName)
                .findFirst()
                .orElse("");
    }

    /** A placement with its claim, if there is one. */
    public record Row(Placement placement, @Nullable Claim claim) {

        public Text status() {
            return claim == null ? new Text("Nog geen aanvraag", "No claim yet") : Words.status(claim.status());
        }

        public String tone() {
            return claim == null ? "wait" : Words.tone(claim.status());
        }
    }
}
