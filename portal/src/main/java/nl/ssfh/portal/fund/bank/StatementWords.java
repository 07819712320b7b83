package nl.ssfh.portal.fund.bank;

import nl.ssfh.portal.apis.BankReportsApi.Statement;
import nl.ssfh.portal.page.Text;

/** Whether a statement of the bank can be trusted, in words. */
public record StatementWords(Statement statement) {

    public Text soundness() {
        return switch (statement.soundness()) {
            case "BALANCED" -> new Text("klopt", "adds up");
            case "OFF_BALANCE" -> new Text("klopt niet", "does not add up");
            case "PARTLY_READ" -> new Text("deels te lezen", "read in part");
            case "WITHOUT_BALANCES" -> new Text("zonder saldi", "without balances");
            default -> new Text(statement.soundness(), statement.soundness());
        };
    }

    public String tone() {
        return switch (statement.soundness()) {
            case "BALANCED" -> "good";
            case "WITHOUT_BALANCES" -> "wait";
            default -> "bad";
        };
    }
}
