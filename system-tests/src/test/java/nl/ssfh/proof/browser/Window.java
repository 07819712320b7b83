package nl.ssfh.proof.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one person sees and does in a browser. */
public final class Window implements AutoCloseable {

    static final int DESK = 1600;
    static final int HEIGHT = 900;

    private static final int PHONE = 390;
    private static final int NARROWEST = 320;
    private static final int MOST_STEPS = 60;
    private static final int MOST_OF_A_PAGE = 100_000;
    private static final int MOST_OF_A_FIRST_VISIT = 300_000;
    private static final int[] WIDTHS = {NARROWEST, PHONE, DESK};
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Path PICTURES = Path.of("target/pictures");
    /** Answers that say no or not now. */
    private static final List<String> EXPECTED = List.of("status of 4", "status of 503");

    /** Of these a picture is kept by every run; of all pages with {@code -Dssfh.pictures=true}. */
    private static final Set<String> MAIN_PAGES = Set.of(
            "practice",
            "filing-check",
            "placement",
            "student",
            "fund-work",
            "fund-claim-story",
            "fund-run",
            "fund-budget",
            "policy-tables",
            "audit-evidence");

    private static final String AXE = AxeBuilder.getAxeScript();

    /** Where people come who signed in, by what they are. */
    private static final List<String> FIRST_PAGES = List.of("/mijn", "/fonds", "/toezicht");

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** A mail address, an account, a signed token, or a name of somebody in these journeys. */
    private static final Pattern PERSONAL = Pattern.compile("@|[A-Z]{2}\\d{2}[A-Z]{4}\\d{10}|eyJ[\\w-]+\\.eyJ"
            + "|de Vries|de Wit|Noor Vos|Tim Bakker|Otto Visser|Olga Bakker|De Linde|De Kastanje");

    private final BrowserContext context;
    private final URI portal;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> asked = new LinkedHashSet<>();

    @Nullable
    private Request last;

    Window(BrowserContext context, URI portal) {
        this.context = context;
        this.portal = portal;
        context.setDefaultTimeout((double) PATIENCE.toMillis());
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && EXPECTED.stream().noneMatch(message.text()::contains)) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            asked.add(request.url());
            if (request.isNavigationRequest()) {
                last = request;
            }
        });
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Goes to a page of the portal. */
    public Window open(String path) {
        page.navigate(path);
        return this;
    }

    /** Signs in at whichever server the portal sends people to. */
    public Window signInAs(String login, String password) {
        open("/mijn");
        signIn(page, login, password);
        page.waitForURL(address -> address.startsWith(portal.toString()));
        return this;
    }

    /** On the page of the sign-in server, which knows who it is when he signed in before. */
    public static void signIn(Page page, String login, String password) {
        var choice = page.locator("button[name=username][value=" + login + "]");
        if (choice.count() == 1) {
            choice.click();
        } else if (page.locator("#kc-login").count() == 1) {
            page.fill("#username", login);
            page.fill("#password", password);
            page.click("#kc-login");
        }
        page.waitForURL(address -> FIRST_PAGES.stream().anyMatch(address::endsWith));
    }

    /** Presses the button, or follows the link, with this name. */
    public Window click(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .or(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)))
                .first()
                .click();
        return this;
    }

    /** Goes by keyboard to what has this name, and sees on the way what has the focus. */
    public Window tabTo(String name) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .as("the focus on " + focused())
                    .isNotEqualTo("none");
            if (focused().equals(name)) {
                return this;
            }
        }
        throw new AssertionError("The keyboard does not reach " + name);
    }

    /** The name of what has the focus: its label, or its own text. */
    public String focused() {
        return page.evaluate("(e => (e.labels && e.labels.length ? e.labels[0] : e).innerText)(document.activeElement)")
                .toString()
                .strip();
    }

    public Window press(String key) {
        page.keyboard().press(key);
        return this;
    }

    public Window fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    /** What the portal answers with a file, as this person. */
    public APIResponse fetch(String path) {
        return context.request().get(portal + path);
    }

    /** Waits until the page says so by itself, without loading it anew. */
    public Window sees(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    public Window choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** Looks again until it is so: what was sent goes its way through the services. */
    public Window until(Callable<Boolean> so) {
        await().atMost(PATIENCE).until(() -> {
            page.reload();
            return so.call();
        });
        return this;
    }

    /** How many charts have a name and something in them. */
    public int charts() {
        return page.locator("main figure svg[role=img][aria-label]:is(:has(rect), :has(circle))")
                .count();
    }

    public Locator main() {
        return page.locator("main");
    }

    public String text() {
        return main().innerText();
    }

    /** Whether everybody can read and use this page: on a phone and a desk, in both languages. */
    public Window examine(String name) {
        examineIn("nl", name);
        speak("en");
        examineIn("en", name);
        speak("nl");
        return this;
    }

    /** The same of a page that nobody can have twice, in the language in which it is. */
    public Window examineOnce(String name) {
        examineIn(String.valueOf(page.locator("html").getAttribute("lang")), name);
        return this;
    }

    /**
     * By the link on the page, which leads back to it. What a form was answered with cannot be had again by its address,
     * so the form is sent once more.
     */
    private void speak(String language) {
        var here = address();
        var asked = requireNonNull(last);
        if (asked.method().equals("POST")) {
            read(language);
            assertThat(page.reload().status())
                    .as("the answer in " + language)
                    .isEqualTo(asked.response().status());
        } else {
            page.locator("header a[hreflang=" + language + "]").click();
        }
        page.locator("html[lang=" + language + "]").waitFor();
        page.waitForLoadState();
        assertThat(address()).as("the page in " + language).isEqualTo(here);
    }

    /** Without the place on the page, of which no server hears. */
    private String address() {
        return page.url().replaceFirst("#.*", "");
    }

    /** As if this language had been chosen before. */
    public Window read(String language) {
        context.addCookies(List.of(new Cookie("taal", language).setUrl(portal.toString())));
        return this;
    }

    private void examineIn(String language, String name) {
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        isLight(name);
        assertThat(page.locator("h1").count()).as("headings of " + name).isEqualTo(1);
        for (var width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s at %d", name, width)
                    .isEqualTo(width);
            if (language.equals("nl") && width != NARROWEST && isPictured(name)) {
                takePicture("%s-%s-%d.png".formatted(name, language, width));
            }
            if (width != NARROWEST) {
                assertThat(flaws())
                        .as("axe on %s in %s at %d", name, language, width)
                        .isEmpty();
            }
        }
        assertThat(complaints).as("console on %s", name).isEmpty();
    }

    /** Over a slow line: the page itself, and with all that it needs, what the browser kept from an earlier page too. */
    private void isLight(String name) {
        var page = bytes("getEntriesByType('navigation')");
        var rest = bytes("getEntriesByType('resource').filter(each => each.initiatorType !== 'fetch')");
        assertThat(page).as("bytes of %s", name).isBetween(1, MOST_OF_A_PAGE);
        assertThat(page + rest).as("bytes of %s with all it needs", name).isLessThan(MOST_OF_A_FIRST_VISIT);
    }

    private int bytes(String entries) {
        return (Integer)
                page.evaluate("performance.%s.reduce((sum, each) => sum + each.encodedBodySize, 0)".formatted(entries));
    }

    private static boolean isPictured(String name) {
        return MAIN_PAGES.contains(name) || Boolean.getBoolean("ssfh.pictures");
    }

    private void takePicture(String file) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
    }

    /** What axe says, asked in the page itself: its driver would open another page for each look. */
    @SuppressWarnings("unchecked")
    private List<String> flaws() {
        assertThat(page.frames())
                .as("frames, which axe would have to be put into")
                .hasSize(1);
        if (page.evaluate("typeof window.axe").equals("undefined")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate("""
                tags => axe.run(document, { runOnly: tags, resultTypes: ['violations'], selectors: false })
                    .then(result => result.violations.map(rule =>
                        `${rule.id}: ${rule.help} ${rule.nodes.map(node => node.html).join(' ')}`))""", WCAG);
    }

    /** No address that was asked says who somebody is: browsers and logs keep addresses. */
    @Override
    public void close() {
        context.close();
        assertThat(asked)
                .as("addresses")
                .noneMatch(address ->
                        PERSONAL.matcher(URLDecoder.decode(address, UTF_8)).find());
    }
}
