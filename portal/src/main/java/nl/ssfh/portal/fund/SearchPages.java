package nl.ssfh.portal.fund;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.EvidenceApi;
import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.apis.PracticesApi;
import nl.ssfh.portal.apis.PracticesApi.NameQuery;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One box for whatever somebody has in his hand. What is typed never stands in an address. */
@Path("/fonds/zoeken")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class SearchPages {

    /** An id with or without dashes, and behind it the number of a second transaction. */
    private static final Pattern ID =
            Pattern.compile("([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})(-[0-9]{1,2})?");

    /** How every reference of a claim begins. */
    private static final String REFERENCE = "SSFH-";

    private static final int LEAST = 3;
    private static final int MOST = 50;

    private final Visit visit;
    private final ClaimsApi claims;
    private final PracticesApi practices;
    private final PayoutsApi payouts;
    private final EvidenceApi evidence;

    SearchPages(
            Visit visit,
            @RestClient ClaimsApi claims,
            @RestClient PracticesApi practices,
            @RestClient PayoutsApi payouts,
            @RestClient EvidenceApi evidence) {
        this.visit = visit;
        this.claims = claims;
        this.practices = practices;
        this.payouts = payouts;
        this.evidence = evidence;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance found(Page page, boolean sought, List<Practice> practices);
    }

    @GET
    public TemplateInstance again() {
        return Templates.found(Page.of(visit), false, List.of());
    }

    @POST
    public RestResponse<TemplateInstance> find() {
        var text = visit.typed().text("zoek");
        return address(text)
                .map(found -> ResponseBuilder.<TemplateInstance>seeOther(URI.create(found))
                        .build())
                .orElseGet(() -> RestResponse.ok(Templates.found(Page.of(visit), !text.isEmpty(), practices(text))));
    }

    private List<Practice> practices(String text) {
        var found = new ArrayList<Practice>();
        if (text.length() >= LEAST && !isReference(text)) {
            isThere(() ->
                    found.addAll(practices.named(new NameQuery(text), MOST).items()));
        }
        return found;
    }

    private static boolean isReference(String text) {
        return text.toUpperCase(Locale.ROOT).startsWith(REFERENCE);
    }

    private Optional<String> address(String text) {
        var id = ID.matcher(text.toLowerCase(Locale.ROOT));
        if (id.matches()) {
            var plain = "%s-%s-%s-%s-%s".formatted(id.group(1), id.group(2), id.group(3), id.group(4), id.group(5));
            return byId(UUID.fromString(plain));
        }
        return isReference(text) ? claimWith(text).map(claim -> "/fonds/aanvragen/" + claim) : Optional.empty();
    }

    /** What has this id: an instalment (its transactions are named after it), a line of the bank, a claim, a run. */
    private Optional<String> byId(UUID id) {
        return there(id, evidence::ofInstalment, "/fonds/termijnen/")
                .or(() -> there(id, evidence::ofBankLine, "/fonds/bankregels/"))
                .or(() -> there(id, claims::claim, "/fonds/aanvragen/"))
                .or(() -> there(id, claims::placement, "/fonds/stages/"))
                .or(() -> there(id, payouts::run, "/fonds/betaalruns/"));
    }

    private static Optional<String> there(UUID id, Consumer<UUID> question, String address) {
        return isThere(() -> question.accept(id)) ? Optional.of(address + id) : Optional.empty();
    }

    private Optional<UUID> claimWith(String reference) {
        var found = new ArrayList<UUID>();
        isThere(() -> claims.claimsWith(reference).items().forEach(claim -> found.add(claim.id())));
        return found.stream().findFirst();
    }

    /** A service says that there is nothing of the kind, or that it could never be. */
    private static boolean isThere(Runnable question) {
        try {
            question.run();
            return true;
        } catch (Refused e) {
            if (e.status() == 404 || e.status() == 400) {
                return false;
            }
            throw e;
        }
    }
}
