package nl.ssfh.portal.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.LedgerApi;
import nl.ssfh.portal.apis.LedgerApi.Entry;
import nl.ssfh.portal.apis.LedgerApi.TrialBalance;
import nl.ssfh.portal.form.InDigits;
import nl.ssfh.portal.page.Download;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The ledger: the trial balance of a year, the card of each account, and all of it as files. */
@Path("/toezicht/grootboek")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class LedgerPages {

    private static final int A_PAGE = 50;

    private final Visit visit;
    private final LedgerApi ledger;

    LedgerPages(Visit visit, @RestClient LedgerApi ledger) {
        this.visit = visit;
        this.ledger = ledger;
    }

    /** The codes of accounts, in words. */
    public record Names() {

        public Text of(String account) {
            return BookWords.account(account);
        }
    }

    /**
     * The movements on one account.
     *
     * @param from a day, empty for the first one
     * @param to a day, empty for the last one
     * @param wrong the fields of which the day cannot be read; then no entries are shown
     */
    public record Card(String account, String from, String to, List<String> wrong, Answers<Entry> entries) {

        public Text name() {
            return BookWords.account(account);
        }

        public String query() {
            return "van=%s&tot=%s".formatted(URLEncoder.encode(from, UTF_8), URLEncoder.encode(to, UTF_8));
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance ledger(Page page, TrialBalance balance, Names names);

        static native TemplateInstance card(Page page, Card card);
    }

    @GET
    public TemplateInstance balance(@QueryParam("jaar") @Nullable String year) {
        return Templates.ledger(Page.of(visit), ledger.trialBalance(whole(year)), new Names());
    }

    @GET
    @Path("auditfile.xaf")
    public RestResponse<InputStream> auditfile(@QueryParam("jaar") @Nullable String year) {
        return Download.AUDITFILE.of(ledger.auditfile(whole(year)), "auditfile");
    }

    @GET
    @Path("{account}")
    public TemplateInstance card(
            String account,
            @QueryParam("van") @Nullable String from,
            @QueryParam("tot") @Nullable String to,
            @QueryParam("verder") @Nullable String cursor) {
        var wrong = Stream.of(Map.entry("van", words(from)), Map.entry("tot", words(to)))
                .filter(day -> !day.getValue().isEmpty() && !InDigits.isDay(day.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        var entries = wrong.isEmpty()
                ? ledger.entries(account, day(from), day(to), cursor, A_PAGE)
                : Answers.<Entry>whole(List.of());
        return Templates.card(Page.of(visit), new Card(account, words(from), words(to), wrong, entries));
    }

    @GET
    @Path("{account}/boekingen.csv")
    public RestResponse<InputStream> csv(
            String account, @QueryParam("van") @Nullable String from, @QueryParam("tot") @Nullable String to) {
        var file = ledger.entriesCsv(account, day(from), day(to));
        return Download.CSV.of(file, "boekingen");
    }

    @GET
    @Path("{account}/boekingen.xlsx")
    public RestResponse<InputStream> excel(
            String account, @QueryParam("van") @Nullable String from, @QueryParam("tot") @Nullable String to) {
        var file = ledger.entriesExcel(account, day(from), day(to));
        return Download.EXCEL.of(file, "boekingen");
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static @Nullable String day(@Nullable String text) {
        var given = given(text);
        return given == null ? null : InDigits.day(given);
    }

    private static @Nullable String given(@Nullable String text) {
        return words(text).isEmpty() ? null : words(text);
    }

    private static @Nullable Integer whole(@Nullable String text) {
        try {
            return given(text) == null ? null : Integer.valueOf(words(text));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
