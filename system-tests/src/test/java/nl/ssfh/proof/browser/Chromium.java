package nl.ssfh.proof.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, started once. */
public final class Chromium implements AutoCloseable {

    /** What somebody reads who has none. */
    public static final String MISSING =
            "There is no Chromium on this machine, so the pages of the portal are not tested. Install the package chromium.";

    /** Without windows first: it draws the same pages with half the work. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;
    private final URI portal;
    private final Map<String, String> signedIn = new HashMap<>();

    private Chromium(Playwright playwright, Browser browser, URI portal) {
        this.playwright = playwright;
        this.browser = browser;
        this.portal = portal;
    }

    /** The program on this machine, if there is one. */
    public static Optional<Path> program() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it to look at the portal. */
    public static Chromium start(Path program, URI portal) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(flags().toList()));
        return new Chromium(playwright, browser, portal);
    }

    /** A window of its own, in which nobody is signed in. */
    public Window open() {
        return open(options());
    }

    /** A window in which this person is signed in; he says his password in the first of them only. */
    public Window openAs(String login, String password) {
        return openAs(login, password, options());
    }

    /** The same, in which no page can run a script. */
    public Window openWithoutScriptAs(String login, String password) {
        return openAs(login, password, options().setJavaScriptEnabled(false));
    }

    private Window openAs(String login, String password, Browser.NewContextOptions options) {
        var cookies = signedIn.get(login);
        if (cookies != null) {
            return open(options.setStorageState(cookies)).signInAs(login, password);
        }
        var window = open(options).signInAs(login, password);
        signedIn.put(login, window.context().storageState());
        return window;
    }

    /** A window in which nobody is signed in and no page can run a script. */
    public Window openWithoutScript() {
        return open(options().setJavaScriptEnabled(false));
    }

    private Window open(Browser.NewContextOptions options) {
        return new Window(browser.newContext(options), portal);
    }

    private Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setBaseURL(portal.toString())
                .setLocale("nl-NL")
                .setViewportSize(Window.DESK, Window.HEIGHT);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** A build machine has no graphics card, and to play one costs more than to draw. As root Chromium has no sandbox. */
    private static Stream<String> flags() {
        var always = Stream.of("--disable-dev-shm-usage", "--disable-gpu");
        return "root".equals(System.getProperty("user.name"))
                ? Stream.concat(always, Stream.of("--no-sandbox"))
                : always;
    }
}
