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
import nl.ssfh.portal.apis.RecoveriesApi;
import nl.ssfh.portal.apis.RecoveriesApi.Choice;
import nl.ssfh.portal.apis.RecoveriesApi.NewWriteOff;
import nl.ssfh.portal.apis.RecoveriesApi.Plan;
import nl.ssfh.portal.apis.RecoveriesApi.Verdict;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deed.Seen;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.deed.Matters;
import nl.ssfh.portal.form.Form;
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

    private final Visit visit;
    private final Deeds deeds;
    private final Matters matters;
    private final RecoveriesApi recoveries;

    RecoveryPages(Visit visit, Deeds deeds, Matters matters, @RestClient RecoveriesApi recoveries) {
        this.visit = visit;
        this.deeds = deeds;
        this.matters = matters;
        this.recoveries = recoveries;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id, @QueryParam("gedaan") @Nullable String done) {
        return matters.show(new RecoveryWords(visit).matter(recoveries.recovery(id)), done != null);
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
        return switch (step) {
            case "factuur" -> RecoveryDeeds.invoice(form -> choose(id, "INVOICE", null, form));
            case "verrekenen" -> RecoveryDeeds.setOff(form -> choose(id, "SET_OFF", null, form));
            case "termijnen" -> RecoveryDeeds.plan(form -> choose(id, "INSTALMENT_PLAN", plan(form), form));
            case "afboeken" -> RecoveryDeeds.writeOff(form -> writeOff(id, form));
            case "besluit" -> RecoveryDeeds.decision(this::decide).on(asked(id));
            default -> throw new NotFoundException();
        };
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

    private Seen asked(UUID id) {
        var history = recoveries.recovery(id);
        var asked = history.asked();
        return asked == null
                ? new Seen(WRITE_OFF, "", List.of())
                : new Seen(WRITE_OFF, asked.id().toString(), new RecoveryWords(visit).facts(history.recovery(), asked));
    }

    private static Plan plan(Form form) {
        var parts = Objects.requireNonNull(form.typed().whole("parts"));
        return new Plan(parts, RecoveryDeeds.month(form), form.answer("by"));
    }
}
