package nl.ssfh.portal.outcome;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.portal.apis.OutcomesApi;
import nl.ssfh.portal.apis.OutcomesApi.NewOutcome;
import nl.ssfh.portal.apis.OutcomesApi.Outcome;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deed.Seen;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Telling where a student works after his placement, for the milestone that was asked. */
@ApplicationScoped
class OutcomeDeeds {

    private static final String MILESTONE = "milestone";

    private final Visit visit;
    private final OutcomesApi outcomes;

    OutcomeDeeds(Visit visit, @RestClient OutcomesApi outcomes) {
        this.visit = visit;
        this.outcomes = outcomes;
    }

    /** By the student himself, or by his practice. */
    Deed telling(UUID placement, Role by) {
        var words = OutcomeWords.to(by);
        return Deed.of(words.title(), words.meaning(), words.questions(), form -> tell(placement, form))
                .of(by)
                .on(seen(placement));
    }

    private void tell(UUID placement, Form form) {
        var milestone = form.typed().one(Milestone.class, MILESTONE);
        if (milestone == null) {
            throw new NotFoundException();
        }
        outcomes.tell(
                visit.typed().text(Deeds.KEY),
                placement,
                new NewOutcome(
                        milestone,
                        form.isChosen(OutcomeWords.STAYS, "true"),
                        form.typed().has(OutcomeWords.WORK) ? form.answer(OutcomeWords.WORK) : null,
                        sameRegion(form)));
    }

    private static @Nullable Boolean sameRegion(Form form) {
        return form.typed().has(OutcomeWords.REGION) ? form.isChosen(OutcomeWords.REGION, "true") : null;
    }

    /** The oldest that was asked and not told; before anything was asked, what follows on the placement. */
    private Seen seen(UUID placement) {
        var page = Page.of(visit);
        var known = outcomes.outcomes(placement).items();
        var milestone = known.stream()
                .filter(Outcome::isOpen)
                .map(Outcome::milestone)
                .min(Milestone::compareTo)
                .orElse(Milestone.GRADUATION);
        var facts = new ArrayList<>(
                List.of(Fact.of("Het gaat om", "It is about", say(page, OutcomeWords.when(milestone)))));
        known.stream().filter(outcome -> !outcome.isOpen()).forEach(outcome -> facts.add(told(page, outcome)));
        return new Seen(MILESTONE, milestone.name(), facts);
    }

    private static Fact told(Page page, Outcome outcome) {
        var when = OutcomeWords.when(outcome.milestone());
        return Fact.of(
                "Al verteld, " + when.nl(),
                "Told already, " + when.en(),
                requireNonNull(outcome.inGpCare())
                        ? page.say("in de huisartsenzorg", "in GP care")
                        : page.say("niet in de huisartsenzorg", "not in GP care"));
    }

    private static String say(Page page, Text text) {
        return text.in(page.language());
    }
}
