package nl.ssfh.portal.money;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.PayoutsApi.Line;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Language;
import org.jspecify.annotations.Nullable;

/** One line of a schedule, in words. */
public record MoneyLine(Line line) {

    private static final Text STIPEND = new Text("stagevergoeding", "stipend");
    private static final Text SUPERVISION = new Text("praktijkbegeleiding", "supervision");

    public YearMonth month() {
        return line.month();
    }

    public long cents() {
        return line.amountCents();
    }

    long settled() {
        return line.settledCents();
    }

    /** Of a recovery what did not come back yet. */
    long toPayBack() {
        return isRecovery() ? settled() - cents() : 0;
    }

    boolean isRecovery() {
        return cents() < 0;
    }

    public Text fee() {
        return name(line.fee());
    }

    boolean isStipend() {
        return line.fee() == Fee.STIPEND;
    }

    /** What people call a fee. */
    public static Text name(Fee fee) {
        return fee == Fee.STIPEND ? STIPEND : SUPERVISION;
    }

    public Text state() {
        return isRecovery() ? States.ofRecovery(line.state()) : States.words(line.state());
    }

    /** {@code good}, {@code wait} or {@code bad}: how it looks, beside what it says. */
    public String tone() {
        return States.tone(line.state());
    }

    public boolean isPaid() {
        return line.state().equals("PAID");
    }

    public boolean isLive() {
        return !line.state().equals("CANCELLED");
    }

    public @Nullable LocalDate expectedOn() {
        return line.expectedOn();
    }

    /** Absent when nothing is waited for any more. */
    public @Nullable String waitsFor(Language language) {
        var over = !isLive() || isPaid() || line.state().equals("RECOVERED");
        return over ? null : line.waitsFor(language);
    }
}
