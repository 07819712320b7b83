package nl.ssfh.portal.audit;

import java.util.ArrayList;
import java.util.List;
import nl.ssfh.contracts.BankReason;
import nl.ssfh.portal.apis.EvidenceApi.Attempt;
import nl.ssfh.portal.apis.EvidenceApi.BankSaid;
import nl.ssfh.portal.apis.EvidenceApi.Entry;
import nl.ssfh.portal.apis.EvidenceApi.Evidence;
import nl.ssfh.portal.apis.EvidenceApi.SetOff;
import nl.ssfh.portal.apis.PayoutsApi.Line;
import nl.ssfh.portal.deed.Matter;
import nl.ssfh.portal.deed.Matter.Way;
import nl.ssfh.portal.fund.check.CheckWords;
import nl.ssfh.portal.money.MoneyLine;
import nl.ssfh.portal.money.States;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Language;
import nl.ssfh.portal.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The evidence on one instalment, in words.
 *
 * @param line how it stands in the schedule; absent when that is not known now
 */
public record Trail(
        Visit visit, Evidence evidence, @Nullable Line line) {

    public Text fee() {
        return CheckWords.fee(evidence.fee());
    }

    public Text state() {
        return States.words(evidence.state());
    }

    public String tone() {
        return States.tone(evidence.state());
    }

    /** The one thing that it waits for; absent when nothing is waited for, or that is not known. */
    public @Nullable String waitsFor(Language language) {
        return line == null ? null : new MoneyLine(line).waitsFor(language);
    }

    public Text hand(String subject) {
        return Matter.hand(visit, subject);
    }

    public Text state(Attempt attempt) {
        return BookWords.transaction(attempt.state());
    }

    public Text check(String code) {
        return CheckWords.check(code);
    }

    public Text news(BankSaid said) {
        return BookWords.transaction(said.news());
    }

    /** Why the bank did not pay, in words; absent when it did. */
    public @Nullable Text reason(BankSaid said) {
        if (said.reason() == null) {
            return null;
        }
        var reason = BankReason.of(said.reason());
        return new Text(reason.nl(), reason.en());
    }

    public Text kind(BankSaid said) {
        return BookWords.report(said.reportKind());
    }

    /** Whether it counts already: it is prepared with its run, and settled when the run goes to the bank. */
    public Text setOff(SetOff kept) {
        return switch (kept.state()) {
            case "PREPARED" -> new Text("klaargezet", "prepared");
            case "SETTLED" -> new Text("verrekend", "set off");
            default -> new Text("teruggedraaid", "undone");
        };
    }

    public Text account(Entry entry) {
        return BookWords.account(entry.account());
    }

    /** What an officer can do with it. */
    public List<Way> ways() {
        var claim = evidence.decision().claim();
        var id = evidence.instalment();
        var override = Way.to(
                "Controle overslaan voor deze termijn",
                "Let this line pass a check",
                "/fonds/uitzonderingen/nieuw/LINE/%s/%s".formatted(id, claim));
        var ways = new ArrayList<Way>();
        if (line != null && line.mayBePaidAgain()) {
            ways.add(Way.to("Opnieuw laten betalen", "Let it be paid again", "/fonds/termijnen/" + id + "/opnieuw"));
        }
        if (List.of("HELD", "PLANNED", "DUE").contains(evidence.state())) {
            ways.add(override);
        }
        return Matter.forOfficers(visit, ways);
    }
}
