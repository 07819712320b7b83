package nl.ssfh.portal.fund;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.EligibilityApi;
import nl.ssfh.portal.apis.NotificationsApi;
import nl.ssfh.portal.apis.ParkedEvents;
import nl.ssfh.portal.apis.ParkedEvents.Parked;
import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Events that a service could not handle, and trying them again. */
@Path("/fonds/geparkeerd")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class ParkedPages {

    private static final int MOST = 50;

    private final Visit visit;
    private final Map<String, ParkedEvents> services = new LinkedHashMap<>();

    ParkedPages(
            Visit visit,
            @RestClient ClaimsApi claims,
            @RestClient EligibilityApi eligibility,
            @RestClient PayoutsApi payouts,
            @RestClient NotificationsApi notifications) {
        this.visit = visit;
        services.put("claims", claims);
        services.put("eligibility", eligibility);
        services.put("payouts", payouts);
        services.put("notifications", notifications);
    }

    /**
     * What one service parked.
     *
     * @param events absent when it does not answer
     */
    public record Shelf(String service, @Nullable List<Parked> events) {}

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance parked(Page page, List<Shelf> shelves, String trouble);
    }

    @GET
    public TemplateInstance parked() {
        return page("");
    }

    /** @param trouble why an event still cannot be handled; empty when none was tried in vain */
    private TemplateInstance page(String trouble) {
        var shelves = services.entrySet().stream()
                .map(service -> new Shelf(
                        service.getKey(),
                        Reach.orNull(() -> service.getValue().parked(MOST).items())))
                .toList();
        return Templates.parked(Page.of(visit), shelves, trouble);
    }

    @POST
    @Path("{service}/{id}")
    public RestResponse<TemplateInstance> replay(String service, UUID id) {
        var asked = services.get(service);
        if (asked == null) {
            throw new NotFoundException();
        }
        try {
            asked.replay(id);
        } catch (Refused e) {
            if (!e.concernsForm()) {
                throw e;
            }
            return ResponseBuilder.<TemplateInstance>create(e.status())
                    .entity(page(e.in(visit.language())))
                    .build();
        }
        return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/fonds/geparkeerd"))
                .build();
    }
}
