package nl.ssfh.portal.fund.bank;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ssfh.portal.apis.BankWorkApi;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.deed.Matters;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the bank said and nobody could apply, until an officer settles it; what moves money takes two. */
@Path("/fonds/onverklaard")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class SuspensePages {

    private final Visit visit;
    private final Deeds deeds;
    private final Matters matters;
    private final BankWorkApi bank;

    SuspensePages(Visit visit, Deeds deeds, Matters matters, @RestClient BankWorkApi bank) {
        this.visit = visit;
        this.deeds = deeds;
        this.matters = matters;
        this.bank = bank;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id, @QueryParam("gedaan") @Nullable String done) {
        return matters.show(SuspenseWords.matter(bank.one(id), visit), done != null);
    }

    @GET
    @Path("{id}/{step}")
    public TemplateInstance ask(UUID id, String step) {
        return deeds.ask(SuspenseStep.named(step).deed(bank, id, Page.of(visit)), SuspenseWords.address(id));
    }

    @POST
    @Path("{id}/{step}")
    public RestResponse<TemplateInstance> act(UUID id, String step) {
        return deeds.act(SuspenseStep.named(step).deed(bank, id, Page.of(visit)), SuspenseWords.address(id));
    }
}
