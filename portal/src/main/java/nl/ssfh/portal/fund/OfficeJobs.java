package nl.ssfh.portal.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.AgreementsApi;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.BankWorkApi;
import nl.ssfh.portal.apis.ClaimAnswers.Task;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.EligibilityApi;
import nl.ssfh.portal.apis.NotificationsApi;
import nl.ssfh.portal.apis.ParkedEvents;
import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.apis.PayoutsApi.Run;
import nl.ssfh.portal.apis.ReviewsApi;
import nl.ssfh.portal.fund.Job.About;
import nl.ssfh.portal.fund.bank.SuspenseWords;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What of the claims, the runs, the bank and the services waits for an officer. */
@ApplicationScoped
class OfficeJobs {

    private static final int MOST = 200;

    private final ClaimsApi claims;
    private final EligibilityApi eligibility;
    private final PayoutsApi payouts;
    private final NotificationsApi notifications;
    private final ReviewsApi reviews;
    private final BankWorkApi bank;
    private final AgreementsApi agreements;

    OfficeJobs(
            @RestClient ClaimsApi claims,
            @RestClient EligibilityApi eligibility,
            @RestClient PayoutsApi payouts,
            @RestClient NotificationsApi notifications,
            @RestClient ReviewsApi reviews,
            @RestClient BankWorkApi bank,
            @RestClient AgreementsApi agreements) {
        this.claims = claims;
        this.eligibility = eligibility;
        this.payouts = payouts;
        this.notifications = notifications;
        this.reviews = reviews;
        this.bank = bank;
        this.agreements = agreements;
    }

    Answers<Job> objections() {
        return reviews(
                JobKind.OBJECTION, "OBJECTION", new Text("Bezwaar tegen een besluit", "Objection to a decision"));
    }

    Answers<Job> reviews() {
        return reviews(JobKind.REVIEW, "UNDECIDED", new Text("De regels zeggen niets", "The rules say nothing"));
    }

    private Answers<Job> reviews(JobKind kind, String asked, Text what) {
        return reviews.reviews("OPEN", asked, MOST)
                .map(review -> Job.of(kind, what, "/fonds/beoordelingen/" + review.id())
                        .with(review.reference())
                        .about(About.practice(review.practice()))
                        .on(review.deadline())
                        .ownedBy(review.assignee()));
    }

    Answers<Job> runs(Page page) {
        return Answers.whole(Answers.all(cursor -> payouts.runs(cursor, MOST)))
                .only(run -> run.isInHand() || run.isAnswered())
                .map(run -> Job.of(JobKind.RUN, next(run), "/fonds/betaalruns/" + run.id())
                        .with(page.month(run.month()))
                        .on(run.executionDate())
                        .worth(run.totalCents()));
    }

    private static Text next(Run run) {
        if (run.isPrepared()) {
            return new Text("Betaalrun vrijgeven", "Release the payment run");
        }
        return run.isReleased()
                ? new Text("Betaalrun verzenden", "Send the payment run")
                : new Text("Betaalrun afsluiten", "Close the payment run");
    }

    Answers<Job> bank(Page page) {
        return Answers.whole(Answers.all(cursor -> bank.all(cursor, MOST)))
                .only(item -> !item.isDone())
                .map(item -> Job.of(
                                JobKind.BANK,
                                new Text(item.reasonNl(), item.reasonEn()),
                                SuspenseWords.address(item.id()))
                        .with(SuspenseWords.inShort(item, page))
                        .on(item.bookedOn())
                        .worth(item.cents())
                        .ownedBy(item.officer()));
    }

    Answers<Job> samples() {
        return agreements
                .samples(null, MOST)
                .only(sample -> sample.open() > 0)
                .map(sample -> Job.of(
                                JobKind.SAMPLE,
                                new Text(
                                        "Overeenkomsten: %d van %d open".formatted(sample.open(), sample.size()),
                                        "Agreements: %d of %d open".formatted(sample.open(), sample.size())),
                                "/fonds/steekproeven/" + sample.id())
                        .with(sample.reason())
                        .on(sample.drawnOn()));
    }

    /** What claims-service asks of the fund, but what stands among the reviews already. */
    Answers<Job> tasks() {
        return claims.tasks(null, MOST)
                .only(task -> !task.kind().equals("DECIDE_CLAIM"))
                .map(task -> Job.of(JobKind.TASK, new Text(task.nl(), task.en()), address(task))
                        .about(new About(task.claim(), task.placement(), task.practice()))
                        .on(task.deadline()));
    }

    private static String address(Task task) {
        if (task.claim() != null) {
            return "/fonds/aanvragen/" + task.claim();
        }
        return task.placement() == null ? "/fonds" : "/fonds/stages/" + task.placement();
    }

    /** Asked of each service for itself. */
    List<Supplier<Answers<Job>>> parked() {
        return Stream.<ParkedEvents>of(claims, eligibility, payouts, notifications)
                .<Supplier<Answers<Job>>>map(service -> () -> parked(service))
                .toList();
    }

    private static Answers<Job> parked(ParkedEvents service) {
        return service.parked(MOST)
                .map(event -> Job.of(
                                JobKind.PARKED,
                                new Text("Niet te verwerken", "Could not be handled"),
                                "/fonds/geparkeerd")
                        .with(event.type() == null ? event.reason() : event.type()));
    }
}
