package nl.ssfh.portal.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.AuditTrail;
import nl.ssfh.portal.apis.AuditTrail.Chain;
import nl.ssfh.portal.apis.AuditTrail.Entry;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.EligibilityApi;
import nl.ssfh.portal.apis.NotificationsApi;
import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Who did what in each service, and whether the record of it is whole. */
@Path("/toezicht/logboek")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class LogPages {

    private static final int A_PAGE = 50;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final List<String> SERVICES = List.of("claims", "eligibility", "payouts", "notifications");

    private final Visit visit;
    private final ClaimsApi claims;
    private final EligibilityApi eligibility;
    private final PayoutsApi payouts;
    private final NotificationsApi notifications;

    LogPages(
            Visit visit,
            @RestClient ClaimsApi claims,
            @RestClient EligibilityApi eligibility,
            @RestClient PayoutsApi payouts,
            @RestClient NotificationsApi notifications) {
        this.visit = visit;
        this.claims = claims;
        this.eligibility = eligibility;
        this.payouts = payouts;
        this.notifications = notifications;
    }

    /**
     * The trail of one service.
     *
     * @param object only what was done to this, empty for all
     * @param mistaken nothing can have that id, so that all is shown
     * @param chain absent until somebody asks whether it is whole: that reads all of it
     */
    public record Shelf(
            Visit visit,
            String service,
            String object,
            boolean mistaken,
            Answers<Entry> entries,
            @Nullable Chain chain) {

        public Text hand(Entry entry) {
            return Doers.of(entry).of(entry.actor(), visit);
        }

        public Text doing(Entry entry) {
            return Doings.of(entry);
        }

        public List<String> services() {
            return SERVICES;
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance log(Page page, Shelf shelf);
    }

    @GET
    public TemplateInstance log(
            @QueryParam("dienst") @Nullable String service,
            @QueryParam("over") @Nullable String object,
            @QueryParam("verder") @Nullable String cursor,
            @QueryParam("nagaan") @Nullable String verify) {
        var chosen = service == null ? SERVICES.getFirst() : service;
        var trail = trail(chosen);
        var typed = object == null ? "" : object.strip();
        var wanted =
                Optional.of(typed).filter(text -> ID.matcher(text).matches()).map(UUID::fromString);
        boolean mistaken = wanted.isEmpty() && !typed.isEmpty();
        var entries = trail.entries(wanted.orElse(null), null, cursor, A_PAGE);
        return Templates.log(
                Page.of(visit),
                new Shelf(visit, chosen, typed, mistaken, entries, verify == null ? null : trail.chain()));
    }

    private AuditTrail trail(String service) {
        return switch (service) {
            case "claims" -> claims;
            case "eligibility" -> eligibility;
            case "payouts" -> payouts;
            case "notifications" -> notifications;
            default -> throw new NotFoundException();
        };
    }
}
