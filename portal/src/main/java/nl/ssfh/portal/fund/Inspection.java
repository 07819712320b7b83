package nl.ssfh.portal.fund;

import java.util.List;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.PayoutsApi.Run;
import nl.ssfh.portal.apis.RunsApi.FeeSum;
import nl.ssfh.portal.apis.RunsApi.Oddity;
import nl.ssfh.portal.apis.RunsApi.Overview;
import nl.ssfh.portal.apis.RunsApi.Removal;
import nl.ssfh.portal.fund.check.CheckWords;
import nl.ssfh.portal.page.Text;

/**
 * What an officer looks at in a run before he releases it.
 *
 * @param letPass lines that go along because an officer let a check pass
 * @param lines a page of those that go along, or of those that do not
 * @param removed lines that an officer took out
 */
public record Inspection(Overview overview, RunLines letPass, RunLines lines, List<Removal> removed) {

    /** What practices owe and is kept back from what goes to the bank. */
    public long setOff(Run run) {
        return overview.takenCents() - run.totalCents();
    }

    /** How many lines are such debts. */
    public int recoveries(Run run) {
        return run.lines() - overview.taken();
    }

    public Text fee(Fee fee) {
        return CheckWords.fee(fee);
    }

    public boolean hasBefore() {
        return overview.before() != null;
    }

    /** How much more than in the run before; below zero when less. */
    public long more(FeeSum sum) {
        return sum.totalCents() - sum.totalCentsBefore();
    }

    public Text odd(Oddity oddity) {
        return switch (oddity.kind()) {
            case "CHANGED_ACCOUNT" ->
                new Text("Voor het eerst op een andere rekening", "For the first time on another account");
            case "NEW_ACCOUNT" -> new Text("Voor het eerst aan deze praktijk", "For the first time to this practice");
            case "LARGE_LINE" -> new Text("Veel groter dan de meeste", "Much larger than most");
            case "MANY_LINES" -> new Text("Veel termijnen van een praktijk", "Many lines of one practice");
            default -> new Text(oddity.kind(), oddity.kind());
        };
    }

    /** Where more is to be seen of it. */
    public String address(Oddity oddity) {
        var instalment = oddity.instalment();
        return instalment == null ? "/fonds/rekeningen/" + oddity.practice() : "/fonds/termijnen/" + instalment;
    }
}
