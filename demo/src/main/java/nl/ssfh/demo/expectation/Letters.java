package nl.ssfh.demo.expectation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ssfh.contracts.Fee;

/** The mails that people must get, counted by what they tell and to whom. */
final class Letters {

    private final SortedMap<MailKind, Long> counts = new TreeMap<>();

    /** The student of each placement that is registered. */
    void invited() {
        counts.merge(new MailKind("STUDENT_INVITED", "STUDENT"), 1L, Long::sum);
    }

    void received() {
        both("CLAIM_RECEIVED");
    }

    /** A claim that the practice itself took back is no news for the student. */
    void decided(boolean withdrawn) {
        if (withdrawn) {
            practice("CLAIM_DECIDED", 1);
        } else {
            both("CLAIM_DECIDED");
        }
    }

    /** One mail for all that the bank confirms of a placement on one day. */
    void paid(List<Piece> ofOnePlacement) {
        if (ofOnePlacement.stream().anyMatch(piece -> piece.fee == Fee.STIPEND)) {
            both("INSTALMENTS_PAID");
        } else {
            practice("INSTALMENTS_PAID", 1);
        }
    }

    /** One mail for all that a run holds of a placement. */
    void held() {
        practice("INSTALMENTS_HELD", 1);
    }

    void rejected(int pieces) {
        practice("INSTALMENT_REJECTED", pieces);
    }

    void returned(int pieces) {
        practice("INSTALMENT_RETURNED", pieces);
    }

    /** The practice hears that something is asked back, or how from now on. */
    void askedBack() {
        practice("RECOVERY_ASKED", 1);
    }

    /** The practice hears that it is paid on another account. */
    void accountChanged() {
        practice("BANK_ACCOUNT_CHANGED", 1);
    }

    SortedMap<MailKind, Long> counts() {
        return counts;
    }

    private void both(String what) {
        practice(what, 1);
        counts.merge(new MailKind(what, "STUDENT"), 1L, Long::sum);
    }

    private void practice(String what, long times) {
        counts.merge(new MailKind(what, "PRACTICE"), times, Long::sum);
    }
}
