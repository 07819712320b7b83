package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.ClaimAnswers.Task;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** All practices of somebody who acts for many, to find one, and to see where work waits. */
@Path("/praktijken")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class PracticeListPages {

    private static final int A_PAGE = 50;
    private static final int MANY = 200;
    private static final Text NO_ROLE = new Text("", "");

    private final Visit visit;
    private final ClaimsApi claims;

    PracticeListPages(Visit visit, @RestClient ClaimsApi claims) {
        this.visit = visit;
        this.claims = claims;
    }

    /**
     * What waits at each practice.
     *
     * @param tasks how many there are, by practice
     */
    public record Work(Map<UUID, Long> tasks) {

        public long open(Practice practice) {
            return tasks.getOrDefault(practice.id(), 0L);
        }

        public Text role(Practice practice) {
            return practice.role() == null ? NO_ROLE : Words.role(practice.role());
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                Page page, String sought, Answers<Practice> practices, Work work, boolean registered);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("verder") @Nullable String cursor, @QueryParam("aangemeld") @Nullable String registered) {
        return found("", cursor, registered != null);
    }

    /** A name does not belong in an address. */
    @POST
    public TemplateInstance find() {
        var cursor = visit.typed().text("verder");
        return found(visit.typed().text("zoek"), cursor.isEmpty() ? null : cursor, false);
    }

    private TemplateInstance found(String name, @Nullable String cursor, boolean registered) {
        return Templates.list(Page.of(visit), name, claims.practices(name, cursor, A_PAGE), work(), registered);
    }

    private Work work() {
        return new Work(Answers.all(cursor -> claims.tasks(cursor, MANY)).stream()
                .filter(task -> task.party().equals("PRACTICE"))
                .collect(Collectors.groupingBy(Task::practice, Collectors.counting())));
    }
}
