package nl.ssfh.portal.audit;

import java.util.Map;
import nl.ssfh.portal.apis.AuditTrail.Entry;
import nl.ssfh.portal.page.Text;

/** What people call the things that stand in an audit trail; a code that is new to us by its own name. */
public final class Doings {

    private static final Map<String, Text> KINDS = Map.ofEntries(
            Map.entry("claim", new Text("aanvraag", "claim")),
            Map.entry("placement", new Text("stage", "placement")),
            Map.entry("practice", new Text("praktijk", "practice")),
            Map.entry("student", new Text("student", "student")),
            Map.entry("hold", new Text("blokkade", "hold")),
            Map.entry("check", new Text("controle", "check")),
            Map.entry("review", new Text("beoordeling", "review")),
            Map.entry("run", new Text("betaalrun", "run")),
            Map.entry("budget", new Text("begroting", "budget")),
            Map.entry("suspense", new Text("bankregel", "line of the bank")),
            Map.entry("bank-report", new Text("bericht van de bank", "report of the bank")),
            Map.entry("bank-file", new Text("bankbestand", "bank file")),
            Map.entry("bank-account", new Text("rekening", "bank account")),
            Map.entry("instalment", new Text("termijn", "line")),
            Map.entry("evidence", new Text("bewijs", "evidence")),
            Map.entry("agreement", new Text("overeenkomst", "agreement")),
            Map.entry("sample", new Text("steekproef", "sample")),
            Map.entry("recovery", new Text("terugvordering", "recovery")),
            Map.entry("write-off", new Text("afboeking", "write-off")),
            Map.entry("invoice", new Text("factuur", "invoice")),
            Map.entry("mandate", new Text("machtiging", "mandate")),
            Map.entry("invitation", new Text("uitnodiging", "invitation")),
            Map.entry("receipt-dispute", new Text("verschil in ontvangst", "difference in receipt")));

    private static final Map<String, Text> ACTIONS = Map.ofEntries(
            Map.entry("submit", new Text("ingediend", "submitted")),
            Map.entry("file", new Text("opgesteld", "drafted")),
            Map.entry("amend", new Text("aangevuld", "amended")),
            Map.entry("withdraw", new Text("ingetrokken", "withdrawn")),
            Map.entry("register", new Text("aangemeld", "registered")),
            Map.entry("change", new Text("gewijzigd", "changed")),
            Map.entry("place", new Text("geplaatst", "placed")),
            Map.entry("lift", new Text("opgeheven", "lifted")),
            Map.entry("override", new Text("overgeslagen", "let pass")),
            Map.entry("object", new Text("bezwaar gemaakt", "objected")),
            Map.entry("overrule", new Text("anders besloten", "decided otherwise")),
            Map.entry("decide", new Text("besloten", "decided")),
            Map.entry("take", new Text("opgepakt", "taken on")),
            Map.entry("note", new Text("notitie", "note")),
            Map.entry("prepare", new Text("klaargezet", "prepared")),
            Map.entry("release", new Text("vrijgegeven", "released")),
            Map.entry("send", new Text("verzonden", "sent")),
            Map.entry("close", new Text("gesloten", "closed")),
            Map.entry("cancel", new Text("geannuleerd", "cancelled")),
            Map.entry("take-out", new Text("termijn eruit gehaald", "line taken out")),
            Map.entry("pay-again", new Text("opnieuw betaalbaar", "to be paid again")),
            Map.entry("download", new Text("opgehaald", "downloaded")),
            Map.entry("read", new Text("gelezen", "read")),
            Map.entry("confirm", new Text("bevestigd", "confirmed")),
            Map.entry("confirm-month", new Text("maand bevestigd", "month confirmed")),
            Map.entry("report-receipt", new Text("ontvangst gemeld", "receipt told")),
            Map.entry("invite", new Text("uitgenodigd", "invited")),
            Map.entry("judge", new Text("beoordeeld", "looked at")),
            Map.entry("propose", new Text("voorgesteld", "proposed")));

    private Doings() {}

    /** Such as 'aanvraag ingediend'. */
    public static Text of(Entry entry) {
        var kind = KINDS.getOrDefault(entry.kind(), new Text(entry.kind(), entry.kind()));
        var action = ACTIONS.getOrDefault(entry.action(), new Text(entry.action(), entry.action()));
        return new Text(kind.nl() + ": " + action.nl(), kind.en() + ": " + action.en());
    }
}
