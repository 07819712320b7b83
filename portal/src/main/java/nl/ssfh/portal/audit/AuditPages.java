package nl.ssfh.portal.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.ssfh.portal.apis.LedgerApi;
import nl.ssfh.portal.apis.LedgerApi.Receipts;
import nl.ssfh.portal.apis.LedgerApi.Verification;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Today;
import nl.ssfh.portal.statement.SchoolYear;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Where supervision begins: what can be followed, drawn, read and verified. */
@Path("/toezicht")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class AuditPages {

    private final Visit visit;
    private final Today today;
    private final LedgerApi ledger;

    AuditPages(Visit visit, Today today, @RestClient LedgerApi ledger) {
        this.visit = visit;
        this.today = today;
        this.ledger = ledger;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance audit(Page page);

        static native TemplateInstance verification(Page page, Verification verification);

        static native TemplateInstance receipts(Page page, Receipts receipts, SchoolYear year, List<SchoolYear> years);
    }

    @GET
    public TemplateInstance audit() {
        return Templates.audit(Page.of(visit));
    }

    /** Goes through all books anew, from what is stored and from nothing else. */
    @GET
    @Path("controle")
    public TemplateInstance verification() {
        return Templates.verification(Page.of(visit), ledger.verification());
    }

    @GET
    @Path("ontvangst")
    public TemplateInstance receipts(@QueryParam("schooljaar") @Nullable Integer begins) {
        var now = today.date();
        var year = begins == null || !SchoolYear.isOne(begins) ? SchoolYear.of(now) : new SchoolYear(begins);
        return Templates.receipts(
                Page.of(visit), ledger.receipts(year.first(), year.last()), year, SchoolYear.until(now));
    }
}
