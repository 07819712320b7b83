package nl.ssfh.portal.practice;

import java.time.LocalDate;
import java.util.List;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimAnswers.Placement;
import nl.ssfh.portal.apis.ClaimAnswers.StipendReceipt;
import nl.ssfh.portal.apis.EligibilityApi.Decision;
import nl.ssfh.portal.apis.InvitationsApi.OfStudent;
import nl.ssfh.portal.money.Money;
import nl.ssfh.portal.money.PaidStipend;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a practice sees of one placement.
 *
 * @param claim the one that is not withdrawn
 * @param decision the one in force
 * @param undecidable whether eligibility-service does not answer
 * @param money absent when payout-service does not answer
 * @param said what practice and student said of the stipends
 * @param invitation how far the student is
 * @param mayFile whether who looks may change any of it
 */
public record File(
        Placement placement,
        @Nullable Claim claim,
        List<Told> changes,
        @Nullable Decision decision,
        boolean undecidable,
        @Nullable Money money,
        List<StipendReceipt> said,
        OfStudent invitation,
        boolean mayFile,
        LocalDate today) {

    public File {
        changes = List.copyOf(changes);
        said = List.copyOf(said);
    }

    public Text status() {
        return claim == null ? new Text("Nog geen aanvraag", "No claim yet") : Words.status(claim.status());
    }

    public String tone() {
        return claim == null ? "wait" : Words.tone(claim.status());
    }

    /** Whether the student can still accept his invitation. */
    public boolean isInvited() {
        return invitation.isOpenOn(today);
    }

    /** Stipends that the practice passes on. */
    public List<PaidStipend> stipends() {
        return PaidStipend.of(money, said);
    }

    public boolean isRefused() {
        return claim != null && claim.isRefused();
    }

    /** Whether nothing of what was granted is still to come. */
    public boolean isPaid() {
        return claim != null
                && claim.status().equals("GRANTED")
                && money != null
                && !money.isEmpty()
                && money.paid() == money.total();
    }

    /** Whether there is something to withdraw. */
    public boolean isClaimed() {
        return claim != null && !claim.isDraft();
    }
}
