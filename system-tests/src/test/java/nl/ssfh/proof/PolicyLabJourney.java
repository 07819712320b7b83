package nl.ssfh.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static nl.ssfh.local.Part.CLAIMS;
import static nl.ssfh.local.Part.ELIGIBILITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.ssfh.proof.browser.Window;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What officers do in the policy lab, on a platform where months were decided by the rules of 2024. */
abstract class PolicyLabJourney extends BrowserJourney {

    private static final String DRAFT = "proef-2025";
    private static final String TEST_CASE = "BOL leerjaar 1, 16 uur";
    private static final Pattern SCRIPT = Pattern.compile("\\.js\\?");
    private static final Route.FulfillOptions NOTHING =
            new Route.FulfillOptions().setContentType("text/javascript").setBody("");
    private static final String AT = "/fonds/beleid/" + DRAFT;

    PolicyLabJourney(Supplier<FirstClaim> first) {
        super(first);
    }

    @Test
    @Order(1)
    void an_officer_drafts_rules_and_edits_their_tables_in_place() {
        try (var window = openAs("olga")) {
            window.open("/fonds/beleid").examine("policies");
            window.choose("ssfh-2024").fill("Naam van het concept", DRAFT);
            Filing.month(window, "firstMonth", YearMonth.of(2025, 1));
            window.page().fill("#lastMonth-jaar", "2026-12");
            window.click("Concept maken");
            assertThat(window.page().title()).startsWith("Fout: ");
            assertThat(window.text()).contains("Vul een maand en een jaar in");
            window.page().fill("#lastMonth-jaar", "");
            window.click("Concept maken");
            window.page().waitForURL("**" + AT);

            window.click("Tabellen bewerken");
            type(window, "td.output-cell[data-row-id='stipend-bol-15-hours']", "16000");
            assertThat(window.page().locator(".bjs-powered-by").isVisible()).isTrue();
            window.examine("policy-tables");
            var hours = "td[data-row-id='stipend-bol-15-hours'][data-col-id='baseAmounts-hoursPerWeek']";
            type(window, hours, "[15..30)");
            assertThat(window.page().innerText(hours + " .cm-content")).isEqualTo("[15..30)");
            window.open(AT + "/bewerken");
            type(window, "td.output-cell[data-row-id='stipend-bol-15-hours']", "16000");
            type(window, "td.annotation[data-row-id='stipend-bol-15-hours']", "Besluit 2025-3");
            leaveAndStay(window);
            window.click("Toeslagen").page().locator(".add-rule-add button").click();
            type(window, "tbody td.input-cell", "\"STIPEND\"");
            type(window, "tbody td.output-cell", "0");
            window.click("Bewaren als concept").sees("Niet bewaard");
            assertThat(window.text()).contains("Toelichting van de rij");
            window.click("Toeslagen");
            type(window, "tbody td.annotation", "Besluit 2025-4");
            window.click("Bewaren als concept");

            window.page().waitForURL("**" + AT);
            assertThat(window.text())
                    .contains("€\u00a0160,00", "Besluit 2025-3")
                    .containsPattern("Besluit 2025-4\\s+\\(aangenomen\\)");
        }
    }

    @Test
    @Order(2)
    void without_script_the_tables_go_the_way_of_a_file_and_what_is_wrong_is_named() {
        try (var window = openAs("olga")) {
            window.context().route(SCRIPT, route -> route.fulfill(NOTHING));
            var dmn = window.page().request().get(AT + "/tabellen.dmn").text();

            window.open(AT + "/bewerken");
            send(window, dmn.replace("\"STIPEND\"", "\"STIPENDIUM\""));
            window.page().getByText("Niet bewaard").first().waitFor();
            assertThat(window.page().title()).startsWith("Fout: ");
            assertThat(window.text()).contains("tabel Basisbedragen", "cel vergoeding");
            window.examine("policy-tables-mistake");
            send(window, dmn);
            window.page().waitForURL("**" + AT);

            window.open(AT + "/bewerken");
            try (var other = openAs("otto")) {
                other.open(AT + "/bewerken").click("Bewaren als concept");
                other.page().waitForURL("**" + AT);
            }
            send(window, dmn);
            window.sees("dan vervalt wat de ander bewaarde").examine("policy-tables-taken");
            send(window, dmn);
            window.page().waitForURL("**" + AT);
        }
    }

    @Test
    @Order(3)
    void rules_are_tested_and_proposed() {
        try (var window = openAs("olga")) {
            window.open(AT).click("Testen");
            assertThat(window.text()).contains("Er is geen proefgeval");
            window.open(AT + "/proefgeval").click("Toevoegen");
            assertThat(window.page().title()).startsWith("Fout: ");
            window.examine("test-case-mistakes");
            testCase(window);
            window.page().waitForURL("**" + AT);
            window.click("Weghalen : " + TEST_CASE).page().waitForLoadState();
            assertThat(window.text()).contains("Er is nog geen proefgeval");
            testCase(window.open(AT + "/proefgeval"));
            window.page().waitForURL("**" + AT);
            window.page().selectOption("#replaces", "ssfh-2024");
            window.click("Bewaren").sees("Vul in volgens welk besluit");
            assertThat(window.page().title()).startsWith("Fout: ");
            window.examine("policy-mistake");
            window.fill("Volgens welk besluit?", "Besluit van het bestuur").click("Bewaren");
            window.page().waitForURL("**" + AT);
            assertThat(window.page().inputValue("#replaces")).isEqualTo("ssfh-2024");
            assertThat(window.page().inputValue("#herkomst")).isEqualTo("Besluit van het bestuur");

            window.click("Testen").examine("policy-tested");
            assertThat(window.text()).contains("elk proefgeval klopt");
            window.open(AT).click("Voorstellen");

            window.page().waitForURL("**" + AT);
            assertThat(window.text()).contains("voorgesteld", "Voorgesteld door", "Tabellen bewerken");
            window.click("Bekijk wat er verandert").sees("Omhoog");
            assertThat(window.text()).contains("Een andere behandelaar publiceert haar");
            assertThat(window.page().getByText("Publiceren").count()).isZero();
            window.open(AT);
            window.page().selectOption("#met", "ssfh-2024");
            window.click("Verschillen");
            assertThat(window.text())
                    .contains("Basisbedragen, rij 1", "van €\u00a0150,00 naar €\u00a0160,00")
                    .contains("Toeslagen, rij 1", "grond: aangenomen");
            window.examine("policy-differences");
        }
    }

    @Test
    @Order(4)
    void another_officer_publishes_after_seeing_what_changes() {
        try (var window = openAs("otto")) {
            window.open(AT).examine("policy").click("Bekijk wat er verandert");
            window.page().waitForSelector("main .ssfh-figures");
            window.examine("policy-consequences").click("Publiceren");

            window.page().waitForURL("**" + AT);
            assertThat(window.text()).contains("van kracht", "Gepubliceerd door", "elke maand");
            window.open(AT + "/bewerken").page().waitForURL("**" + AT);
            window.click("Logboek");
            assertThat(window.text()).contains("regeling: gepubliceerd", "regeling: proefgeval toegevoegd");

            var anna = new Person(platform(), "anna");
            window.open("/fonds/stages/" + placementThatEnds(anna, "2025-01-31"));
            var row = window.page().locator("a[href*='#baseAmounts-']").first();
            window.open(requireNonNull(row.getAttribute("href")));
            assertThat(window.page().locator("tr:target").innerText()).contains("stagevergoeding");
        }
    }

    @Test
    @Order(5)
    void replays_are_followed_drawn_and_put_side_by_side() {
        try (var window = openAs("axel")) {
            window.open("/fonds/doorrekeningen").examine("replays");
            replayIsFollowed(window);
            replay(window, "baseline-2020", "Oude regeling");
            replay(window, "segmented-proposal", "Voorstel");
            assertThat(window.text()).contains("Wie wint", "Zo kost het evenveel", "Basisbedragen, rij 1");
            assertThat(window.examine("replay").charts()).isEqualTo(3);
            assertThat(window.fetch(URI.create(window.page().url()).getPath() + "/regels.csv")
                            .text())
                    .contains("STIPEND");

            window.page().selectOption("#tweede", List.of("Oude regeling").toArray(new String[0]));
            window.click("Vergelijken");
            assertThat(window.text()).contains("Segmenten die winnen");
            assertThat(window.text()).contains("doktersassistent, ");
            window.examine("replays-beside");
        }
    }

    @Test
    @Order(6)
    void the_yield_and_the_crowd_around_the_hours_are_shown() {
        try (var window = openAs("axel")) {
            window.open("/fonds/opbrengst?per=TRACK&wanneer=GRADUATION").examine("yield");
            window.open("/fonds/grenzen").examine("thresholds");
        }
    }

    @Test
    @Order(7)
    void a_practice_tells_where_its_student_works_after_the_placement() {
        platform().setBusinessDate(LocalDate.of(2025, 2, 1));
        var anna = new Person(platform(), "anna");
        var placement = placementThatEnds(anna, "2025-01-31");
        try (var window = openAs("anna")) {
            window.open("/praktijk/stages/%s/na-de-stage".formatted(placement)).examine("outcome");
            window.click("Vastleggen");
            assertThat(window.page().title()).startsWith("Fout: ");
            window.page().check("#inGpCare-true");
            window.choose("Doktersassistent").click("Vastleggen");

            window.page().waitForURL("**gedaan=ja");
            assertThat(window.open("/praktijk/stages/%s/na-de-stage".formatted(placement))
                            .text())
                    .contains("Al verteld, na het diploma");
        }
    }

    @Test
    @Order(8)
    void what_somebody_who_stays_costs_is_drawn_when_enough_have_told() {
        var anna = new Person(platform(), "anna");
        var practice = anna.get(CLAIMS, "/v1/placements/" + placementThatEnds(anna, "2025-01-31"))
                .ok()
                .path("practice")
                .asText();
        for (int student = 1; student <= 5; student++) {
            var placement = anna.post(CLAIMS, "/v1/placements", """
                    {"practice": "%s", "student": {"name": "Wil Blijft", "email": "blijft%d@student.example", "language": "nl"},
                     "track": "BOL", "course": "DOCTORS_ASSISTANT", "crebo": "25991", "studyYear": 1, "entrant": "REGULAR",
                     "hoursPerWeek": 16, "firstDay": "2025-01-01", "lastDay": "2025-01-31",
                     "employedInSameFunction": false}""".formatted(practice, student))
                    .id();
            first().claim(placement);
            anna.post(CLAIMS, "/v1/placements/%s/outcomes".formatted(placement), """
                            {"milestone": "GRADUATION", "inGpCare": true, "work": "DOCTORS_ASSISTANT"}""")
                    .ok();
        }
        try (var window = openAs("axel")) {
            window.open("/fonds/opbrengst?per=TRACK&wanneer=GRADUATION").until(() -> window.charts() == 1);
            assertThat(window.main().locator("tbody tr").first().innerText()).contains("BOL", "€");
            window.examine("yield-told");
        }
    }

    private static String placementThatEnds(Person anna, String lastDay) {
        for (var practice : anna.get(CLAIMS, "/v1/practices").ok().path("items")) {
            for (var placement : anna.get(
                            CLAIMS,
                            "/v1/placements?practice=" + practice.path("id").asText())
                    .ok()
                    .path("items")) {
                if (placement.path("lastDay").asText().equals(lastDay)) {
                    return placement.path("id").asText();
                }
            }
        }
        throw new AssertionError("No placement ends on " + lastDay);
    }

    /** Where it is while it reckons; the rest follows without a look. */
    private void replayIsFollowed(Window window) {
        try (var _ = HeldTable.hold(platform(), ELIGIBILITY, "practice_province")) {
            order(window, "segmented-proposal", "Bezig");
            window.sees("0 van").examine("replay-busy");
        }
        window.page().waitForSelector("main .ssfh-figures");
    }

    private static void replay(Window window, String policy, String name) {
        order(window, policy, name);
        window.page().waitForSelector("main .ssfh-figures");
    }

    private static void order(Window window, String policy, String name) {
        window.open("/fonds/doorrekeningen");
        window.page().selectOption("#regeling", policy);
        window.page().selectOption("#naast", "ssfh-2024");
        window.fill("Naam (niet verplicht)", name)
                .choose("Reken ook uit met welke basisbedragen dit evenveel kost")
                .click("Doorrekenen");
    }

    private static void type(Window window, String cell, String words) {
        window.page().locator(cell).first().click();
        window.page().keyboard().press("Control+A");
        window.page().keyboard().type(words);
    }

    /** Whoever follows a link before he saved is asked whether he means it. */
    private static void leaveAndStay(Window window) {
        var asked = new AtomicReference<String>();
        window.page().onceDialog(dialog -> {
            asked.set(dialog.type());
            dialog.dismiss();
        });
        window.page().locator("header a[hreflang=en]").click();
        await().untilAsserted(() -> assertThat(asked.get()).isEqualTo("beforeunload"));
        assertThat(window.text()).contains("Besluit 2025-3");
    }

    private void send(Window window, String dmn) {
        choose(window, "#bestand", "regels.dmn", dmn.getBytes(UTF_8));
        window.click("Bewaren als concept");
    }

    private static void testCase(Window window) {
        var page = window.page();
        window.fill("Naam van het proefgeval", TEST_CASE);
        fillDay(window, "firstDay", "1", "2", "2025");
        fillDay(window, "lastDay", "28", "2", "2025");
        page.check("#track-BOL");
        page.check("#course-DOCTORS_ASSISTANT");
        page.check("#studyYear-1");
        page.check("#entrant-REGULAR");
        page.fill("#hoursPerWeek", "16");
        page.fill("#stipendCents", "160");
        page.fill("#supervisionCents", "200");
        window.click("Toevoegen");
    }

    private static void fillDay(Window window, String name, String day, String month, String year) {
        window.page().fill("#%s-dag".formatted(name), day);
        window.page().fill("#%s-maand".formatted(name), month);
        window.page().fill("#%s-jaar".formatted(name), year);
    }
}
