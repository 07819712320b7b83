package nl.ssfh.portal.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.BudgetsApi;
import nl.ssfh.portal.apis.ChecksApi;
import nl.ssfh.portal.apis.ChecksApi.Waiting;
import nl.ssfh.portal.apis.RecoveriesApi;
import nl.ssfh.portal.apis.RecoveriesApi.Recovery;
import nl.ssfh.portal.fund.check.CheckWords;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What of the money waits for an officer. */
@ApplicationScoped
class MoneyJobs {

    private static final int MOST = 200;
    private static final String OTHER_NAME = "PAYEE_NOT_ACCEPTED";

    private final ChecksApi checks;
    private final RecoveriesApi recoveries;
    private final BudgetsApi budgets;

    MoneyJobs(@RestClient ChecksApi checks, @RestClient RecoveriesApi recoveries, @RestClient BudgetsApi budgets) {
        this.checks = checks;
        this.recoveries = recoveries;
        this.budgets = budgets;
    }

    /** Lines in a state, each with why it is in it. */
    Answers<Job> lines(JobKind kind, String state, Page page) {
        return checks.instalments(state, null, MOST)
                .map(line -> Job.of(kind, why(line, page), "/fonds/termijnen/" + line.id())
                        .with(CheckWords.fee(line.fee()).in(page.language()) + ", " + page.month(line.month()))
                        .worth(line.amountCents()));
    }

    private static Text why(Waiting line, Page page) {
        var said = line.bankReason(page.language());
        return said == null ? CheckWords.check(line.reason()) : new Text(said, said);
    }

    /** Accounts on another name that hold something, and accounts that look odd. */
    Answers<Job> accounts() {
        var held = checks.instalments("HELD", OTHER_NAME, MOST);
        var named = held.items().stream()
                .map(Waiting::practice)
                .distinct()
                .map(practice -> Job.of(
                        JobKind.ACCOUNT,
                        new Text("Rekening op een andere naam", "Account on another name"),
                        "/fonds/rekeningen/" + practice));
        var odd = checks.alerts().stream()
                .flatMap(alert -> alert.practices().stream()
                        .map(practice ->
                                Job.of(JobKind.ACCOUNT, alert(alert.kind()), "/fonds/rekeningen/" + practice)));
        return new Answers<>(Stream.concat(named, odd).distinct().toList(), held.next());
    }

    private static Text alert(String kind) {
        return switch (kind) {
            case "SHARED_ACCOUNT" -> new Text("Een rekening voor meer praktijken", "One account for several practices");
            case "MANY_CHANGES" -> new Text("Rekening vaak gewijzigd", "Account changed often");
            default -> new Text(kind, kind);
        };
    }

    /** Write-offs that wait for a second officer first, then all that is open. */
    Answers<Job> recoveries() {
        var asked = recoveries
                .recoveries(true, true, null, MOST)
                .map(each -> job(each, new Text("Afboeking gevraagd", "Write-off asked")));
        var open = recoveries
                .recoveries(true, false, null, MOST)
                .only(each -> asked.items().stream()
                        .noneMatch(job -> job.address().endsWith(each.id().toString())))
                .map(each -> job(each, new Text("Staat open", "Is open")));
        return new Answers<>(
                Stream.concat(asked.items().stream(), open.items().stream()).toList(), open.next());
    }

    private static Job job(Recovery recovery, Text what) {
        return Job.of(JobKind.RECOVERY, what, "/fonds/terugvorderingen/" + recovery.id())
                .on(recovery.askedOn())
                .worth(recovery.openCents());
    }

    Answers<Job> budgets(Page page) {
        return Answers.whole(Answers.all(cursor -> budgets.budgets(cursor, MOST)))
                .only(BudgetsApi.Budget::isProposed)
                .map(budget -> Job.of(
                                JobKind.BUDGET,
                                new Text("Voorstel voor " + budget.year(), "Proposal for " + budget.year()),
                                "/fonds/begroting/" + budget.id())
                        .with(CheckWords.fee(budget.fee()).in(page.language()))
                        .worth(budget.availableCents())
                        .ownedBy(budget.proposed().by()));
    }

    Answers<Job> disputes(Page page) {
        return checks.disputes(true, null, MOST)
                .map(each -> Job.of(
                                JobKind.RECEIPT,
                                new Text("Doorbetaald, niet ontvangen", "Passed on, not received"),
                                "/fonds/niet-ontvangen/" + each.id())
                        .with(page.month(each.month()))
                        .on(each.disputedOn()));
    }

    Answers<Job> holds() {
        return checks.holds(true, null, MOST)
                .map(hold -> Job.of(JobKind.HOLD, CheckWords.subject(hold.kind()), "/fonds/blokkades/" + hold.id())
                        .with(hold.placed().why())
                        .ownedBy(hold.placed().by()));
    }

    Answers<Job> overrides(Page page) {
        return checks.overrides(true, MOST)
                .map(each -> Job.of(JobKind.OVERRIDE, CheckWords.check(each.check()), subject(each))
                        .with(CheckWords.subject(each.kind()).in(page.language()) + ": " + each.reason())
                        .on(each.endsOn())
                        .ownedBy(each.by()));
    }

    private static String subject(ChecksApi.Passed override) {
        return switch (override.kind()) {
            case "LINE" -> "/fonds/termijnen/" + override.subject();
            case "PLACEMENT" -> "/fonds/stages/" + override.subject();
            default -> "/fonds/rekeningen/" + override.subject();
        };
    }
}
