package nl.ssfh.portal.fund;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.EvidenceApi;
import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.apis.PracticesApi;
import nl.ssfh.portal.apis.PracticesApi.NameQuery;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Language;
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

    /** How every reference of a claim begins. */
    private static final String REFERENCE = "SSFH-";

    /** What follows that. */
    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{6}(-[A-Z0-9]{1,3})?");

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

        static native TemplateInstance found(Page page, Found found);
    }

    /**
     * What a name leads to.
     *
     * @param term as it was typed
     * @param practices by their names
     * @param more there are others with it in their name
     */
    public record Found(String term, List<Practice> practices, boolean more) {

        static final Found NOTHING = new Found("", List.of(), false);

        static Found of(String term, Answers<Practice> answer) {
            var byName = Comparator.comparing(Practice::name, Collator.getInstance(Language.NL.locale()));
            return new Found(term, answer.items().stream().sorted(byName).toList(), answer.next() != null);
        }
    }

    @GET
    public TemplateInstance again() {
        return Templates.found(Page.of(visit), Found.NOTHING);
    }

    @POST
    public RestResponse<TemplateInstance> find() {
        var text = visit.typed().text("zoek");
        return address(text)
                .map(found -> ResponseBuilder.<TemplateInstance>seeOther(URI.create(found))
                        .build())
                .orElseGet(() -> RestResponse.ok(Templates.found(Page.of(visit), named(text))));
    }

    private Found named(String text) {
        var found = new ArrayList<Answers<Practice>>();
        if (text.length() >= LEAST && reference(text).isEmpty()) {
            isThere(() -> found.add(practices.named(new NameQuery(text), MOST)));
        }
        return Found.of(text, found.isEmpty() ? Answers.whole(List.of()) : found.getFirst());
    }

    /** Of a claim, as the services write it; also when its beginning was left out. */
    static Optional<String> reference(String text) {
        var upper = text.toUpperCase(Locale.ROOT);
        if (upper.startsWith(REFERENCE)) {
            return Optional.of(upper);
        }
        return NUMBER.matcher(upper).matches() ? Optional.of(REFERENCE + upper) : Optional.empty();
    }

    private Optional<String> address(String text) {
        var id = PaymentId.in(text);
        return id.isPresent()
                ? byId(id.get().id())
                : reference(text).flatMap(this::claimWith).map(claim -> "/fonds/aanvragen/" + claim);
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
