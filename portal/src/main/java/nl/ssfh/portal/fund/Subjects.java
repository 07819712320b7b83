package nl.ssfh.portal.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.EvidenceApi;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.deed.Deed.Seen;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.fund.check.CheckWords;
import nl.ssfh.portal.page.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What an officer decides on, in facts that he sees before he confirms it. */
@ApplicationScoped
public class Subjects {

    private final ClaimsApi claims;
    private final EvidenceApi evidence;
    private final PracticeNames practices;

    Subjects(@RestClient ClaimsApi claims, @RestClient EvidenceApi evidence, PracticeNames practices) {
        this.claims = claims;
        this.evidence = evidence;
        this.practices = practices;
    }

    /** By what a hold or an override is about; of a student or a placement the claim says enough. */
    public List<Fact> of(String kind, UUID subject, Page page) {
        return switch (kind) {
            case "CLAIM" -> claim(subject);
            case "LINE" -> line(subject, page);
            case "PRACTICE" -> practice(subject, page);
            default -> List.of();
        };
    }

    /** The same for what is begun from the page of a claim. */
    public List<Fact> of(String kind, UUID subject, UUID claim, Page page) {
        var own = of(kind, subject, page);
        return kind.equals("CLAIM") || kind.equals("LINE")
                ? own
                : Stream.concat(claim(claim).stream(), own.stream()).toList();
    }

    /** One instalment of a claim. */
    public List<Fact> line(UUID instalment, Page page) {
        var found = evidence.ofInstalment(instalment);
        var decision = found.decision();
        return List.of(
                claim(decision.claim(), decision.reference()),
                Fact.to("Maand", "Month", page.month(found.month()), "/fonds/termijnen/" + instalment),
                Fact.of("Vergoeding", "Fee", CheckWords.fee(found.fee()).in(page.language())),
                Fact.of("Bedrag", "Amount", page.euros(found.amountCents())),
                practice(found.practice(), page).getFirst());
    }

    /** Nothing when claims-service does not answer, or the claim is a draft still. */
    public List<Fact> claim(UUID id) {
        var found = Reach.orNull(() -> claims.claim(id));
        var reference = found == null ? null : found.reference();
        return reference == null ? List.of() : List.of(claim(id, reference));
    }

    public List<Fact> practice(UUID id, Page page) {
        return List.of(
                Fact.to("Praktijk", "Practice", practices.of(id).in(page.language()), "/fonds/praktijken/" + id));
    }

    /** As what is seen on the page of a deed whose address says what it is about. */
    public static Seen seen(List<Fact> facts) {
        return new Seen("", "", facts);
    }

    private static Fact claim(UUID id, String reference) {
        return Fact.to("Aanvraag", "Claim", reference, "/fonds/aanvragen/" + id);
    }
}
