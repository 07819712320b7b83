package nl.ssfh.portal.statement;

import static java.util.stream.Collectors.toMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.ClaimAnswers.Placement;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.apis.RecoveriesApi;
import nl.ssfh.portal.apis.StatementsApi;
import nl.ssfh.portal.apis.StatementsApi.Figures;
import nl.ssfh.portal.apis.StatementsApi.Statement;
import nl.ssfh.portal.apis.Together;
import nl.ssfh.portal.page.Download;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Today;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a practice or a student is paid, on a page and as files to keep. */
@Path("/betaaloverzicht")
@For({Role.PRACTICE, Role.STUDENT})
@RunOnVirtualThread
public class StatementPages {

    private static final int A_PAGE = 200;
    private static final Statement NOTHING = new Statement(List.of(), Figures.NONE);

    private final Visit visit;
    private final Today today;
    private final ClaimsApi claims;
    private final StatementsApi statements;
    private final RecoveriesApi recoveries;

    StatementPages(
            Visit visit,
            Today today,
            @RestClient ClaimsApi claims,
            @RestClient StatementsApi statements,
            @RestClient RecoveriesApi recoveries) {
        this.visit = visit;
        this.today = today;
        this.claims = claims;
        this.statements = statements;
        this.recoveries = recoveries;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance overview(Page page, @Nullable Overview overview);
    }

    @GET
    public TemplateInstance show(
            @QueryParam("praktijk") @Nullable UUID practice,
            @QueryParam("student") @Nullable UUID student,
            @QueryParam("schooljaar") @Nullable Integer begins) {
        var payees = payees(practice);
        var overview = payees.isEmpty() ? null : overview(chosen(payees, student), payees, year(begins));
        return Templates.overview(Page.of(visit), overview);
    }

    @GET
    @Path("bestand")
    public RestResponse<byte[]> file(
            @QueryParam("praktijk") @Nullable UUID practice,
            @QueryParam("student") @Nullable UUID student,
            @QueryParam("schooljaar") @Nullable Integer begins,
            @QueryParam("vorm") @Nullable String form) {
        var of = chosen(payees(practice), student);
        var year = year(begins);
        var words = visit.language().code();
        var name = "betaaloverzicht-" + year.begins();
        return switch (form == null ? "" : form) {
            case "csv" -> Download.CSV.of(statements.csv(words, of.party(), of.id(), year.first(), year.last()), name);
            case "excel" ->
                Download.EXCEL.of(statements.excel(words, of.party(), of.id(), year.first(), year.last()), name);
            default -> Download.PDF.of(statements.pdf(words, of.party(), of.id(), year.first(), year.last()), name);
        };
    }

    /** An invoice for what a practice got too much, as a letter. */
    @GET
    @Path("factuur/{invoice}")
    public RestResponse<byte[]> invoice(UUID invoice) {
        return Download.PDF.of(recoveries.letter(visit.language().code(), invoice), "factuur");
    }

    @GET
    @Path("jaar/{year}")
    public RestResponse<byte[]> year(
            int year, @QueryParam("praktijk") @Nullable UUID practice, @QueryParam("student") @Nullable UUID student) {
        var of = chosen(payees(practice), student);
        var file = statements.year(visit.language().code(), of.party(), of.id(), year);
        return Download.PDF.of(file, "jaaroverzicht-" + year);
    }

    private Overview overview(Payee of, List<Payee> all, SchoolYear year) {
        var asked = Together.ask(() -> students(of));
        var owed = Together.ask(() -> owed(of));
        var statement =
                Reach.orElse(NOTHING, () -> statements.statement(of.party(), of.id(), year.first(), year.last()));
        var students = asked.orNull();
        return new Overview(
                of, all, year, statement, students == null ? Map.of() : students, owed.orNull(), today.date());
    }

    /** What is asked back is between the fund and the practice. */
    private Owed owed(Payee of) {
        return of.isPractice()
                ? Reach.orElse(
                        Owed.NOTHING,
                        () -> new Owed(Answers.all(cursor -> recoveries.ofPractice(of.id(), true, cursor, A_PAGE))))
                : Owed.NOTHING;
    }

    /** Those of a practice, by placement; a student sees no others. */
    private Map<UUID, String> students(Payee of) {
        return of.isPractice()
                ? Answers.all(cursor -> claims.placements(of.id(), cursor, A_PAGE)).stream()
                        .collect(toMap(Placement::id, Placement::studentName))
                : Map.of();
    }

    private SchoolYear year(@Nullable Integer begins) {
        if (begins != null && !SchoolYear.isOne(begins)) {
            throw new NotFoundException();
        }
        return begins == null ? SchoolYear.of(today.date()) : new SchoolYear(begins);
    }

    /** A practice when one is named, else the student himself; none for who has no placement yet. */
    private List<Payee> payees(@Nullable UUID practice) {
        if (practice != null) {
            var known = Together.ask(() -> claims.practice(practice)).orNull();
            return List.of(Payee.practice(practice, known == null ? null : known.name()));
        }
        if (!visit.signedIn().is(Role.STUDENT)) {
            throw new NotFoundException();
        }
        return OwnStatements.of(claims.myPlacements().items(), Page.of(visit));
    }

    /** The one that was chosen, or else the first. */
    private static Payee chosen(List<Payee> payees, @Nullable UUID student) {
        return payees.stream()
                .filter(payee -> student == null || payee.id().equals(student))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
