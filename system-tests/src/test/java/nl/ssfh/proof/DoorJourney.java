package nl.ssfh.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.ssfh.local.people.People;
import nl.ssfh.proof.browser.Window;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** How people come in, and go out again. */
abstract class DoorJourney extends BrowserJourney {

    /** How a signed token begins (RFC 7519). */
    private static final String A_TOKEN = "eyJ";

    private static final Route.FulfillOptions NO_SCRIPT =
            new Route.FulfillOptions().setContentType("text/javascript").setBody("");
    private static final Pattern SESSION = Pattern.compile("q_session.*");

    DoorJourney(Supplier<FirstClaim> first) {
        super(first);
    }

    @Test
    @Order(1)
    void who_is_not_signed_in_sees_what_it_is_and_signs_in_and_out() {
        try (var window = open()) {
            window.open("/").examine("front");
            window.open("/toegankelijkheid").examine("accessibility");
            window.open("/nergens").examine("not-there").open("/mijn");
            assertThat(window.page().url()).contains("code_challenge=", "code_challenge_method=S256");

            Window.signIn(window.page(), "anna", People.PASSWORD);

            assertThat(window.page().url()).endsWith("/mijn");
            assertThat(window.examine("overview").text()).contains("Anna de Vries", "Wat op u wacht");
            leave(window.click("Uitloggen").examine("sign-out"));

            assertThat(window.page().title()).contains("U bent uitgelogd");
            window.examine("signed-out");
        }
    }

    @Test
    @Order(2)
    void nothing_of_the_session_can_be_read_by_a_script_and_nothing_comes_from_elsewhere() {
        try (var window = openAs("anna")) {
            var answer = window.page().navigate("/mijn");

            assertThat(answer.headers().get("content-security-policy"))
                    .contains(
                            "default-src 'none'", "frame-ancestors 'none'", "script-src 'self';", "connect-src 'self';")
                    .doesNotContain("unsafe", "http");
            assertThat(window.page().locator("script:not([src]), [style]").count())
                    .isZero();
            assertThat(answer.headers()).containsEntry("cache-control", "no-store");
            assertThat(window.context().cookies())
                    .filteredOn(cookie -> cookie.name.startsWith("q_session"))
                    .isNotEmpty()
                    .allSatisfy(DoorJourney::isClosedToScripts);
            assertThat(window.page().content()).doesNotContain(A_TOKEN);
        }
    }

    @Test
    @Order(3)
    void a_form_that_another_site_sends_signs_nobody_out() {
        try (var window = openAs("anna")) {
            window.page().navigate(platform().addresses().mailApi().toString());
            window.page()
                    .setContent("<form method=post action='%s/uitloggen/nu'><button>x</button></form>"
                            .formatted(platform().addresses().portal()));
            window.page().locator("button").click();
            window.sees("Dit formulier is niet aangenomen");

            assertThat(window.context().cookies())
                    .anyMatch(cookie -> SESSION.matcher(cookie.name).matches());
            assertThat(window.open("/mijn").text()).contains("Anna de Vries");
        }
    }

    @Test
    @Order(4)
    void who_signs_out_is_out_wherever_his_session_was_copied_to() {
        try (var anna = open().signInAs("anna", People.PASSWORD);
                var copy = open()) {
            var cookies = anna.context().cookies();
            copy.context().addCookies(cookies);
            assertThat(copy.open("/mijn").text()).contains("Anna de Vries");

            leave(anna.click("Uitloggen"));

            for (int time = 0; time < 3; time++) {
                copy.context().addCookies(cookies);
                assertIsOut(copy);
            }
            copy.context().addCookies(cookies);
            leave(copy.open("/uitloggen"));
        }
    }

    @Test
    @Order(5)
    void without_script_the_sign_in_service_is_left_by_a_button() {
        try (var window = openWithoutScript().signInAs("anna", People.PASSWORD)) {
            window.click("Uitloggen").page().locator("main button").click();
            assertThat(window.text()).contains("Nog één stap om uit te loggen");
            assertThat(window.page().locator("header").innerText()).doesNotContain("Anna");
            window.click("Helemaal uitloggen").page().waitForURL("**/uitgelogd");

            assertIsOut(window);
        }
    }

    @Test
    @Order(6)
    void the_step_between_can_be_read_by_everybody() {
        for (var language : List.of("nl", "en")) {
            try (var window = open().signInAs("anna", People.PASSWORD).read(language)) {
                window.context().route("**/script/uitloggen.js*", route -> route.fulfill(NO_SCRIPT));
                window.open("/uitloggen").page().locator("main button").click();

                leave(window.examineOnce("signing-out"));
            }
        }
    }

    @Test
    @Order(7)
    void whose_session_is_over_here_is_asked_whether_he_leaves_there() {
        try (var window = open().signInAs("anna", People.PASSWORD)) {
            window.context().clearCookies(new ClearCookiesOptions().setName(SESSION));
            window.open("/uitloggen").page().locator("main button").click();
            window.page().locator("#kc-logout").click();
            window.page().waitForURL("**/uitgelogd");

            assertIsOut(window);
        }
    }

    private static void leave(Window window) {
        window.page().locator("main button").click();
        window.page().waitForURL("**/uitgelogd");
    }

    private static void assertIsOut(Window window) {
        window.open("/mijn").page().waitForSelector("#kc-login");
    }

    private static void isClosedToScripts(Cookie cookie) {
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isIn(List.of(SameSiteAttribute.LAX, SameSiteAttribute.STRICT));
    }
}
