package nl.ssfh.portal.fund;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.ChecksApi;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.PracticesApi;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.practice.Words;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What the fund has of one practice: its claims, the newest first, and its account. */
@Path("/fonds/praktijken")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class PracticeFilePages {

    private static final int A_PAGE = 200;

    private final Visit visit;
    private final PracticesApi practices;
    private final ClaimsApi claims;
    private final ChecksApi checks;

    PracticeFilePages(
            Visit visit,
            @RestClient PracticesApi practices,
            @RestClient ClaimsApi claims,
            @RestClient ChecksApi checks) {
        this.visit = visit;
        this.practices = practices;
        this.claims = claims;
        this.checks = checks;
    }

    /** A claim with how far it is. */
    public record Row(Claim claim) {

        public Text status() {
            return Words.status(claim.status());
        }

        public String tone() {
            return Words.tone(claim.status());
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance practice(
                Page page, Practice practice, @Nullable InForce inForce, List<Row> rows);
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id) {
        var rows = Answers.all(cursor -> claims.claims(id, cursor, A_PAGE)).reversed().stream()
                .filter(claim -> claim.reference() != null)
                .map(Row::new)
                .toList();
        var inForce = Reach.orNull(() -> InForce.of(visit, checks, Set.of(id)));
        return Templates.practice(Page.of(visit), practices.practice(id), inForce, rows);
    }
}
