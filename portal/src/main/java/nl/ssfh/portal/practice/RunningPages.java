package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.ClaimAnswers.AskedMonth;
import nl.ssfh.portal.apis.ClaimAnswers.Placement;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.ClaimQuestions.Running;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Today;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 'Still running?' for all students of a practice at once. */
@Path("/praktijk/loopt-nog")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class RunningPages {

    private static final int A_PAGE = 200;

    private final Visit visit;
    private final Today today;
    private final Practices practices;
    private final ClaimsApi claims;

    RunningPages(Visit visit, Today today, Practices practices, @RestClient ClaimsApi claims) {
        this.visit = visit;
        this.today = today;
        this.practices = practices;
        this.claims = claims;
    }

    /** A month with everything that is asked of it. */
    public record Asked(YearMonth month, List<Line> lines) {

        public boolean isOpen() {
            return lines.stream().anyMatch(line -> line.asked().running() == null);
        }

        /** Whether one of them is not among those that can be said to have been running. */
        public boolean isStopped() {
            return lines.stream()
                    .anyMatch(line -> Boolean.FALSE.equals(line.asked().running()));
        }
    }

    /** One placement in it. */
    public record Line(AskedMonth asked, String student) {}

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance running(Page page, Practice practice, List<Asked> months, boolean thanks);
    }

    @GET
    public TemplateInstance show(
            @QueryParam("praktijk") @Nullable UUID wanted, @QueryParam("dank") @Nullable String thanks) {
        var practice = practices.need(wanted);
        var names = Answers.all(cursor -> claims.placements(practice.id(), cursor, A_PAGE)).stream()
                .collect(Collectors.toMap(Placement::id, Function.identity()));
        var month = YearMonth.from(today.date());
        var months = List.of(month.minusMonths(1), month).stream()
                .map(each -> new Asked(each, lines(practice, each, names)))
                .filter(asked -> !asked.lines().isEmpty())
                .toList();
        return Templates.running(Page.of(visit), practice, months, thanks != null);
    }

    private List<Line> lines(Practice practice, YearMonth month, java.util.Map<UUID, Placement> names) {
        return Answers.all(cursor -> claims.askedMonths(month, practice.id(), cursor, A_PAGE)).stream()
                .map(asked -> {
                    var placement = names.get(asked.placement());
                    return new Line(asked, placement == null ? "" : placement.studentName());
                })
                .toList();
    }

    /** All placements of the practice of which nothing was said yet; of one that stopped its own page asks the day. */
    @POST
    public RestResponse<Void> all() {
        var typed = visit.typed();
        var practice = typed.id("praktijk");
        var month = typed.month("maand");
        if (practice == null || month == null || !typed.text("alle").equals("ja")) {
            throw new BadRequestException();
        }
        claims.confirm(UUID.randomUUID().toString(), Running.all(practice, month));
        return RestResponse.seeOther(URI.create("/praktijk/loopt-nog?dank=ja&praktijk=" + practice));
    }
}
