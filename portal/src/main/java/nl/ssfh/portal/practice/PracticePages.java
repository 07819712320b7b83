package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.MoneyTasksApi;
import nl.ssfh.portal.apis.MoneyTasksApi.MoneyTask;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.apis.StatementsApi;
import nl.ssfh.portal.apis.StatementsApi.Figures;
import nl.ssfh.portal.apis.StatementsApi.Statement;
import nl.ssfh.portal.apis.Together;
import nl.ssfh.portal.money.Money;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Today;
import nl.ssfh.portal.practice.Practices.Chosen;
import nl.ssfh.portal.statement.Paid;
import nl.ssfh.portal.statement.SchoolYear;
import nl.ssfh.portal.task.Jobs;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What waits for a practice, its placements, and what they bring. */
@Path("/praktijk")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class PracticePages {

    private static final int A_PAGE = 200;
    private static final Statement NOTHING = new Statement(List.of(), Figures.NONE);

    private final Visit visit;
    private final Today today;
    private final Practices practices;
    private final ClaimsApi claims;
    private final Concepts concepts;
    private final StatementsApi statements;
    private final MoneyTasksApi payouts;

    PracticePages(
            Visit visit,
            Today today,
            Practices practices,
            @RestClient ClaimsApi claims,
            Concepts concepts,
            @RestClient StatementsApi statements,
            @RestClient MoneyTasksApi payouts) {
        this.visit = visit;
        this.today = today;
        this.practices = practices;
        this.claims = claims;
        this.concepts = concepts;
        this.statements = statements;
        this.payouts = payouts;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance desk(Page page, Desk desk, boolean discarded);

        static native TemplateInstance none(Page page);

        static native TemplateInstance away(Page page, Away away);
    }

    @GET
    public TemplateInstance desk(
            @QueryParam("praktijk") @Nullable UUID wanted, @QueryParam("weg") @Nullable String discarded) {
        var chosen = Together.ask(() -> practices.choose(wanted)).orNull();
        if (chosen == null) {
            return Templates.away(Page.of(visit), away(wanted));
        }
        var practice = chosen.practice();
        return practice == null
                ? Templates.none(Page.of(visit))
                : Templates.desk(Page.of(visit), desk(chosen, practice), discarded != null);
    }

    private Away away(@Nullable UUID wanted) {
        var practice = wanted == null ? practices.last() : wanted;
        var money =
                practice == null ? null : Together.ask(() -> money(practice)).orNull();
        return new Away(practice, money, today.date());
    }

    private Desk desk(Chosen chosen, Practice practice) {
        var tasks = Together.ask(() -> Answers.all(cursor -> claims.tasksOf(practice.id(), cursor, A_PAGE)));
        var moneyTasks = Together.ask(() -> Reach.orElse(List.<MoneyTask>of(), () -> payouts.tasks(practice.id())));
        var placed = Together.ask(() -> placed(practice));
        var money = Together.ask(() -> money(practice.id()));
        return new Desk(
                chosen.few(),
                chosen.many(),
                practice,
                Jobs.of(moneyTasks.orNull(), tasks.orNull(), visit.signedIn()),
                placed.orNull(),
                money.orNull(),
                today.date());
    }

    private Placed placed(Practice practice) {
        var found = Answers.all(cursor -> claims.claims(practice.id(), cursor, A_PAGE))
                .reversed();
        var byPlacement = found.stream()
                .filter(claim -> claim.placement() != null && !claim.status().equals("WITHDRAWN"))
                .collect(Collectors.toMap(Claim::placement, Function.identity(), (one, other) -> one));
        var placements = Answers.all(cursor -> claims.placements(practice.id(), cursor, A_PAGE))
                .reversed();
        return new Placed(
                placements.stream()
                        .map(placement -> new Placed.Row(placement, byPlacement.get(placement.id())))
                        .toList(),
                concepts.of(found, placements));
    }

    private Money money(UUID practice) {
        var year = SchoolYear.of(today.date());
        return Paid.money(Reach.orElse(
                NOTHING, () -> statements.statement(StatementsApi.PRACTICE, practice, year.first(), year.last())));
    }
}
