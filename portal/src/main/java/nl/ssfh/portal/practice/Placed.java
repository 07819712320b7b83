package nl.ssfh.portal.practice;

import java.util.List;
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
