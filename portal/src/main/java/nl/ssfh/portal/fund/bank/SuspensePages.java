package nl.ssfh.portal.fund.bank;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.BankReportsApi;
import nl.ssfh.portal.apis.BankReportsApi.Warning;
import nl.ssfh.portal.apis.BankWorkApi;
import nl.ssfh.portal.apis.BankWorkApi.History;
import nl.ssfh.portal.apis.BankWorkApi.Item;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.deed.Matters;
import nl.ssfh.portal.fund.PaymentId;
import nl.ssfh.portal.fund.Subjects;
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
    private final BankReportsApi reports;
    private final Subjects subjects;

    SuspensePages(
            Visit visit,
            Deeds deeds,
            Matters matters,
            @RestClient BankWorkApi bank,
            @RestClient BankReportsApi reports,
            Subjects subjects) {
        this.visit = visit;
        this.deeds = deeds;
        this.matters = matters;
        this.bank = bank;
        this.reports = reports;
        this.subjects = subjects;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id, @QueryParam("gedaan") @Nullable String done) {
        return show(bank.one(id), done != null);
    }

    private TemplateInstance show(History history, boolean done) {
        return matters.show(
                SuspenseWords.matter(history, origin(history.item()), proposed(history.item()), visit), done);
    }

    /** The file that it stands in; of what is no money also what is odd about that, with the place. */
    private List<Fact> origin(Item item) {
        var report = Reach.orNull(() -> reports.report(item.report()));
        if (report == null) {
            return List.of();
        }
        var page = Page.of(visit);
        var itself = Fact.to(
                "Bericht van de bank",
                "Report of the bank",
                page.moment(report.receivedAt()),
                "/fonds/bank/" + report.id());
        var odd = item.isMoney() ? Stream.<Warning>of() : report.warnings().stream();
        return Stream.concat(
                        Stream.of(itself),
                        odd.map(warning ->
                                Fact.of("Vreemd aan het bericht", "Odd about it", warning.in(page.language()))))
                .toList();
    }

    /** A step that does not lead on from where it is by now shows how it stands. */
    @GET
    @Path("{id}/{step}")
    public TemplateInstance ask(UUID id, String step) {
        var history = bank.one(id);
        var named = SuspenseStep.named(step);
        return named.leadsFrom(history.item())
                ? deeds.ask(deed(named, history.item()), SuspenseWords.address(id))
                : show(history, false);
    }

    @POST
    @Path("{id}/{step}")
    public RestResponse<TemplateInstance> act(UUID id, String step) {
        var item = bank.one(id).item();
        return deeds.act(deed(SuspenseStep.named(step), item), SuspenseWords.address(id));
    }

    private Deed deed(SuspenseStep step, Item item) {
        var said = SuspenseWords.said(item, Page.of(visit));
        return step.deed(
                bank,
                item,
                Stream.concat(proposed(item).stream(), said.stream()).toList());
    }

    /** The payment that one officer says it is, as the books know it. */
    private List<Fact> proposed(Item item) {
        var proposal = item.proposal();
        if (proposal == null) {
            return List.of();
        }
        var named = proposal.endToEndId();
        var itself = Fact.of("Voorstel: betaling", "Proposed payment", named);
        var known = PaymentId.in(named).map(payment -> payment(payment.id())).orElse(List.of());
        return Stream.concat(Stream.of(itself), known.stream()).toList();
    }

    private List<Fact> payment(UUID instalment) {
        var page = Page.of(visit);
        var line = Fact.to(
                "Termijn", "Line", page.say("bekijk de termijn", "see the line"), "/fonds/termijnen/" + instalment);
        return Stream.concat(Stream.of(line), subjects.line(instalment, page).stream())
                .toList();
    }
}
