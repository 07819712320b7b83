package nl.ssfh.portal.fund;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.BudgetsApi;
import nl.ssfh.portal.apis.ChecksApi;
import nl.ssfh.portal.apis.ChecksApi.StandingAccount;
import nl.ssfh.portal.apis.ChecksApi.Waiting;
import nl.ssfh.portal.apis.RecoveriesApi;
import nl.ssfh.portal.apis.RecoveriesApi.History;
import nl.ssfh.portal.apis.RecoveriesApi.Recovery;
import nl.ssfh.portal.apis.Together;
import nl.ssfh.portal.apis.Together.Part;
import nl.ssfh.portal.fund.Job.About;
import nl.ssfh.portal.fund.check.CheckWords;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What of the money waits for an officer. */
@ApplicationScoped
class MoneyJobs {

    private static final int MOST = 200;

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
        return checks.instalments(state, MOST)
                .map(line -> Job.of(kind, why(line, page), "/fonds/termijnen/" + line.id())
                        .with(of(line.fee(), line.month(), page))
                        .about(About.claim(line.claim()).of(line.practice()))
                        .worth(line.amountCents()));
    }

    private static String of(Fee fee, YearMonth month, Page page) {
        return CheckWords.fee(fee).in(page.language()) + ", " + page.month(month);
    }

    private static Text why(Waiting line, Page page) {
        var said = line.bankReason(page.language());
        return said == null ? CheckWords.check(line.reason()) : new Text(said, said);
    }

    /** Accounts on which an officer has to decide, before the first run that may pay to them. */
    Answers<Job> accounts() {
        return checks.undecided(null, MOST)
                .map(account -> Job.of(JobKind.ACCOUNT, payee(account), "/fonds/rekeningen/" + account.practice())
                        .about(About.practice(account.practice()))
                        .on(account.payableFrom()));
    }

    private static Text payee(StandingAccount account) {
        return switch (Objects.requireNonNullElse(account.payee(), "")) {
            case "NONE" -> new Text("Rekening op een andere naam", "Account on another name");
            case "CLOSE" -> new Text("Naam op de rekening lijkt erop", "Account on nearly the name");
            default -> new Text("Naam op de rekening niet nagegaan", "Name on the account not looked up");
        };
    }

    /** Accounts that look odd. */
    Answers<Job> alerts() {
        return Answers.whole(checks.alerts().stream()
                .flatMap(alert -> alert.practices().stream()
                        .map(practice -> Job.of(JobKind.ACCOUNT, alert(alert.kind()), "/fonds/rekeningen/" + practice)
                                .about(About.practice(practice))))
                .distinct()
                .toList());
    }

    private static Text alert(String kind) {
        return switch (kind) {
            case "SHARED_ACCOUNT" -> new Text("Een rekening voor meer praktijken", "One account for several practices");
            case "MANY_CHANGES" -> new Text("Rekening vaak gewijzigd", "Account changed often");
            default -> new Text(kind, kind);
        };
    }

    /** Write-offs that wait for a second officer first, then all that is open. */
    Answers<Job> recoveries(Page page) {
        var asked = recoveries.recoveries(true, true, null, MOST);
        var ids = asked.items().stream().map(Recovery::id).collect(toSet());
        var open = recoveries.recoveries(true, false, null, MOST);
        var jobs = Stream.concat(
                writeOffs(asked.items(), page),
                open.items().stream()
                        .filter(each -> !ids.contains(each.id()))
                        .map(each -> job(each, new Text("Staat open", "Is open"), page)));
        return new Answers<>(jobs.toList(), open.next());
    }

    /** Each with the amount that is asked. */
    private Stream<Job> writeOffs(List<Recovery> asked, Page page) {
        var histories = asked.stream()
                .map(each -> Together.ask(() -> recoveries.recovery(each.id())))
                .toList();
        return histories.stream()
                .map(Part::get)
                .map(history -> job(history.recovery(), new Text("Afboeking gevraagd", "Write-off asked"), page)
                        .worth(asked(history)));
    }

    private static @Nullable Long asked(History history) {
        var asked = history.asked();
        return asked == null ? null : (Long) asked.amountCents();
    }

    private static Job job(Recovery recovery, Text what, Page page) {
        return Job.of(JobKind.RECOVERY, what, "/fonds/terugvorderingen/" + recovery.id())
                .with(of(recovery.fee(), recovery.month(), page))
                .about(About.placement(recovery.placement()).of(recovery.practice()))
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
                        .about(About.placement(each.placement()).of(each.practice()))
                        .on(each.disputedOn()));
    }

    Answers<Job> holds(Page page) {
        return checks.holds(true, null, MOST)
                .map(hold -> Job.of(JobKind.HOLD, CheckWords.subject(hold.kind()), "/fonds/blokkades/" + hold.id())
                        .with(hold.placed().why())
                        .about(about(hold.kind(), hold.subject()))
                        .on(page.dayOf(hold.placed().at()))
                        .ownedBy(hold.placed().by()));
    }

    Answers<Job> overrides(Page page) {
        return checks.overrides(true, null, MOST)
                .map(each -> Job.of(JobKind.OVERRIDE, CheckWords.check(each.check()), subject(each))
                        .with(CheckWords.subject(each.kind()).in(page.language()) + ": " + each.reason())
                        .about(about(each.kind(), each.subject()))
                        .on(each.endsOn())
                        .ownedBy(each.by()));
    }

    private static About about(String kind, UUID subject) {
        return switch (kind) {
            case "CLAIM" -> About.claim(subject);
            case "PLACEMENT" -> About.placement(subject);
            case "PRACTICE", "BANK_ACCOUNT" -> About.practice(subject);
            default -> About.NOTHING;
        };
    }

    private static String subject(ChecksApi.Passed override) {
        return switch (override.kind()) {
            case "LINE" -> "/fonds/termijnen/" + override.subject();
            case "PLACEMENT" -> "/fonds/stages/" + override.subject();
            default -> "/fonds/rekeningen/" + override.subject();
        };
    }
}
