package nl.ssfh.portal.fund.check;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.ChecksApi;
import nl.ssfh.portal.apis.ChecksApi.StandingAccount;
import nl.ssfh.portal.apis.ChecksApi.Verdict;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deed.Seen;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.deed.Matter;
import nl.ssfh.portal.deed.Matter.Back;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.deed.Matter.Way;
import nl.ssfh.portal.deed.Matters;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.fund.Subjects;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The account of a practice, with what its bank says of the name on it. */
@Path("/fonds/rekeningen")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class PayeePages {

    private static final String ACCOUNT = "account";

    private final Visit visit;
    private final Deeds deeds;
    private final Matters matters;
    private final ChecksApi checks;
    private final Subjects subjects;

    PayeePages(Visit visit, Deeds deeds, Matters matters, @RestClient ChecksApi checks, Subjects subjects) {
        this.visit = visit;
        this.deeds = deeds;
        this.matters = matters;
        this.checks = checks;
        this.subjects = subjects;
    }

    @GET
    @Path("{practice}")
    public TemplateInstance show(UUID practice, @QueryParam("gedaan") @Nullable String done) {
        return matters.show(matter(checks.account(practice)), done != null);
    }

    @GET
    @Path("{practice}/oordeel")
    public TemplateInstance ask(UUID practice) {
        return deeds.ask(deciding(practice), address(practice));
    }

    @POST
    @Path("{practice}/oordeel")
    public RestResponse<TemplateInstance> decide(UUID practice) {
        return deeds.act(deciding(practice), address(practice));
    }

    private Deed deciding(UUID practice) {
        var account = checks.account(practice);
        return Deed.of(
                        new Text("Oordeel over de naam", "Decide on the name"),
                        new Text(
                                "Nemen we aan dat deze rekening van de praktijk is? Zo niet, dan wordt er niets betaald tot de praktijk een andere rekening geeft.",
                                "Do we take it that this account is the practice's? If not, nothing is paid until the practice gives another account."),
                        List.of(
                                Question.yesOrNo(
                                        "accepted",
                                        new Text("De rekening is van de praktijk", "The account is the practice's"),
                                        null),
                                Deed.REASON),
                        form -> decide(practice, form))
                .on(new Seen(ACCOUNT, account.id().toString(), facts(account)));
    }

    /** On the account that the officer saw, whatever the practice has by now. */
    private void decide(UUID practice, Form form) {
        var account = form.typed().id(ACCOUNT);
        if (account == null) {
            throw new NotFoundException();
        }
        checks.decide(practice, new Verdict(account, form.isChosen("accepted", "true"), form.answer("reason")));
    }

    private Matter matter(StandingAccount account) {
        var page = Page.of(visit);
        var payee = payee(account.payee());
        var ways = account.isToBeDecided()
                ? List.of(Way.to("Oordelen", "Decide", address(account.practice()) + "/oordeel"))
                : List.<Way>of();
        return new Matter(
                page.say("Rekening van een praktijk", "Bank account of a practice"),
                page.say(payee.nl(), payee.en()) + verdict(account, page),
                new Back(
                        "/fonds?soort=rekeningen",
                        new Text("Alle rekeningen met een vraag", "All accounts in question")),
                facts(account),
                List.of(),
                Matter.forOfficers(visit, ways));
    }

    private List<Fact> facts(StandingAccount account) {
        var page = Page.of(visit);
        var payee = payee(account.payee());
        return Stream.concat(
                        subjects.practice(account.practice(), page).stream(),
                        Stream.of(
                                Fact.of("Rekeningnummer", "Account number", account.iban()),
                                Fact.of("Op naam van", "In the name of", account.holder()),
                                Fact.of("Wat de bank zegt", "What the bank says", page.say(payee.nl(), payee.en())),
                                Fact.of("Betaalbaar vanaf", "Payable from", page.day(account.payableFrom()))))
                .toList();
    }

    private static String verdict(StandingAccount account, Page page) {
        var accepted = account.payeeAccepted();
        if (accepted == null) {
            return account.isToBeDecided() ? page.say(" Wacht op uw oordeel.", " Waits for your verdict.") : "";
        }
        return accepted
                ? page.say(" Een behandelaar nam haar aan.", " An officer accepted it.")
                : page.say(" Een behandelaar wees haar af.", " An officer refused it.");
    }

    private static Text payee(@Nullable String match) {
        return switch (match == null ? "" : match) {
            case "MATCH" -> new Text("De bank zegt: de naam klopt.", "The bank says: the name is right.");
            case "CLOSE" -> new Text("De bank zegt: de naam lijkt erop.", "The bank says: the name is nearly this.");
            case "NONE" -> new Text("De bank zegt: een andere naam.", "The bank says: another name.");
            case "NOT_POSSIBLE" -> new Text("De bank kon de naam niet nagaan.", "The bank could not look up the name.");
            default -> new Text("De naam is niet nagegaan.", "The name was not looked up.");
        };
    }

    private static String address(UUID practice) {
        return "/fonds/rekeningen/" + practice;
    }
}
