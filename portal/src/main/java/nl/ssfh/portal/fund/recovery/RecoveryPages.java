package nl.ssfh.portal.fund.recovery;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.BankWorkApi;
import nl.ssfh.portal.apis.RecoveriesApi;
import nl.ssfh.portal.apis.RecoveriesApi.Choice;
import nl.ssfh.portal.apis.RecoveriesApi.History;
import nl.ssfh.portal.apis.RecoveriesApi.NewWriteOff;
import nl.ssfh.portal.apis.RecoveriesApi.Plan;
import nl.ssfh.portal.apis.RecoveriesApi.Verdict;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deed.Seen;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.deed.Matters;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.fund.Subjects;
import nl.ssfh.portal.page.Download;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Money that a practice owes the fund: how it comes back, and giving it up by two officers. */
@Path("/fonds/terugvorderingen")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class RecoveryPages {

    private static final String WRITE_OFF = "writeOff";
    private static final int MOST = 200;

    private final Visit visit;
    private final Deeds deeds;
    private final Matters matters;
    private final RecoveriesApi recoveries;
    private final BankWorkApi bank;
    private final Subjects subjects;

    RecoveryPages(
            Visit visit,
            Deeds deeds,
            Matters matters,
            @RestClient RecoveriesApi recoveries,
            @RestClient BankWorkApi bank,
            Subjects subjects) {
        this.visit = visit;
        this.deeds = deeds;
        this.matters = matters;
        this.recoveries = recoveries;
        this.bank = bank;
        this.subjects = subjects;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id, @QueryParam("gedaan") @Nullable String done) {
        var history = recoveries.recovery(id);
        var words = new RecoveryWords(visit);
        return matters.show(words.matter(history, practice(history), payments(history)), done != null);
    }

    @GET
    @Path("{id}/facturen/{invoice}")
    public RestResponse<byte[]> invoice(UUID id, UUID invoice) {
        return Download.PDF.of(recoveries.letter(visit.language().code(), invoice), "factuur");
    }

    @GET
    @Path("{id}/{step}")
    public TemplateInstance ask(UUID id, String step) {
        return deeds.ask(deed(id, step), RecoveryWords.address(id));
    }

    @POST
    @Path("{id}/{step}")
    public RestResponse<TemplateInstance> act(UUID id, String step) {
        return deeds.act(deed(id, step), RecoveryWords.address(id));
    }

    private Deed deed(UUID id, String step) {
        var history = recoveries.recovery(id);
        var owed = new RecoveryWords(visit).owed(history, practice(history));
        var on = Subjects.seen(owed);
        return switch (step) {
            case "factuur" ->
                RecoveryDeeds.invoice(form -> choose(id, "INVOICE", null, form)).on(on);
            case "verrekenen" ->
                RecoveryDeeds.setOff(form -> choose(id, "SET_OFF", null, form)).on(on);
            case "termijnen" ->
                RecoveryDeeds.plan(form -> choose(id, "INSTALMENT_PLAN", plan(form), form))
                        .on(on);
            case "afboeken" ->
                RecoveryDeeds.writeOff(form -> writeOff(id, form)).on(on);
            case "besluit" -> RecoveryDeeds.decision(this::decide).on(asked(history, owed));
            case "betaling" -> paying(payments(history), owed);
            default -> throw new NotFoundException();
        };
    }

    private Deed paying(InvoicePayments payments, List<Fact> owed) {
        if (!payments.cameIn()) {
            throw new NotFoundException();
        }
        return payments.deed(Page.of(visit), owed, form -> pay(payments, form));
    }

    private void pay(InvoicePayments payments, Form form) {
        var invoice = form.typed().id(InvoicePayments.INVOICE);
        var credit = form.typed().id(InvoicePayments.CREDIT);
        if (invoice == null || credit == null) {
            throw new NotFoundException();
        }
        var payment = payments.chosen(invoice, credit)
                .orElseThrow(() -> Refused.field(InvoicePayments.CREDIT, RecoveryDeeds.OTHER_CREDIT));
        recoveries.pay(visit.typed().text(Deeds.KEY), invoice, payment);
    }

    private InvoicePayments payments(History history) {
        var open = history.course().openInvoices();
        return InvoicePayments.of(open, open.isEmpty() ? List.of() : Answers.all(cursor -> bank.all(cursor, MOST)));
    }

    private Fact practice(History history) {
        return subjects.practice(history.recovery().practice(), Page.of(visit)).getFirst();
    }

    private void choose(UUID id, String way, @Nullable Plan plan, Form form) {
        recoveries.choose(visit.typed().text(Deeds.KEY), id, new Choice(way, plan, form.answer("reason")));
    }

    private void writeOff(UUID id, Form form) {
        var cents = RecoveryDeeds.cents(form, "amountCents");
        recoveries.askWriteOff(visit.typed().text(Deeds.KEY), id, new NewWriteOff(cents, form.answer("reason")));
    }

    /** On the write-off that the officer saw, whatever is asked for by now. */
    private void decide(Form form) {
        var writeOff = form.typed().id(WRITE_OFF);
        if (writeOff == null) {
            throw new NotFoundException();
        }
        recoveries.decide(writeOff, new Verdict(form.isChosen("approved", "true"), form.answer("reason")));
    }

    private Seen asked(History history, List<Fact> owed) {
        var asked = history.asked();
        return asked == null
                ? new Seen(WRITE_OFF, "", List.of())
                : new Seen(WRITE_OFF, asked.id().toString(), new RecoveryWords(visit).toDecide(owed, asked));
    }

    private static Plan plan(Form form) {
        var parts = Objects.requireNonNull(form.typed().whole("parts"));
        return new Plan(parts, RecoveryDeeds.month(form), form.answer("by"));
    }
}
