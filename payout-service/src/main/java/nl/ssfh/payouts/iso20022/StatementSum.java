package nl.ssfh.payouts.iso20022;

import java.time.LocalDate;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.bank.domain.BankStatement;
import nl.ssfh.payouts.bank.domain.ReportKind;
import org.jspecify.annotations.Nullable;

/** Gathers the figures of one statement while it is read. */
final class StatementSum {

    private final ReportKind kind;
    private String number = "";
    private @Nullable String account;
    private @Nullable Integer sequence;
    private @Nullable Integer legalSequence;
    private int page = 1;
    private @Nullable LocalDate madeOn;
    private @Nullable LocalDate closedOn;
    private @Nullable Money opening;
    private @Nullable Money closing;
    private @Nullable Money firstBetween;
    private @Nullable Money lastBetween;
    private Money entries = Money.ZERO;
    private int count;
    private boolean partly;

    StatementSum(ReportKind kind) {
        this.kind = kind;
    }

    void number(String id) {
        number = Values.tidy(id);
    }

    String number() {
        return number;
    }

    void account(@Nullable String iban) {
        account = iban;
    }

    @Nullable
    String account() {
        return account;
    }

    void sequence(String text) {
        sequence = Values.number(text);
    }

    /** Counts only for banks that give no electronic number. */
    void legalSequence(String text) {
        legalSequence = Values.number(text);
    }

    void page(String text) {
        var number = Values.number(text);
        page = number == null ? 1 : number;
    }

    int page() {
        return page;
    }

    void madeOn(LocalDate day) {
        madeOn = day;
    }

    void opening(Money balance) {
        opening = balance;
    }

    void closing(Money balance, @Nullable LocalDate on) {
        closing = balance;
        closedOn = on;
    }

    /** Of a statement on several pages: a page opens with it when it does not open the statement, and closes with it. */
    void between(Money balance) {
        if (firstBetween == null) {
            firstBetween = balance;
        } else {
            lastBetween = balance;
        }
    }

    void add(Entry entry) {
        entries = entries.plus(entry.signed());
        count++;
    }

    /** Something of it was left out, so it cannot be checked. */
    void partly() {
        partly = true;
    }

    BankStatement statement() {
        boolean opens = opening != null;
        var between = opens && lastBetween == null ? firstBetween : lastBetween;
        return new BankStatement(
                kind,
                number,
                account,
                sequence == null ? legalSequence : sequence,
                page,
                closedOn == null ? madeOn : closedOn,
                opens ? opening : firstBetween,
                closing == null ? between : closing,
                entries,
                count,
                partly);
    }
}
