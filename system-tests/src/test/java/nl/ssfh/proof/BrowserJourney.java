package nl.ssfh.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.ssfh.local.Platform;
import nl.ssfh.local.people.People;
import nl.ssfh.proof.browser.Chromium;
import nl.ssfh.proof.browser.Window;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What people do, one thing after the other, in a real browser on a platform that runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
abstract class BrowserJourney {

    private final Supplier<FirstClaim> first;

    @TempDir
    Path files;

    BrowserJourney(Supplier<FirstClaim> first) {
        this.first = first;
    }

    @BeforeAll
    void needsABrowser() {
        Assumptions.assumeTrue(Chromium.program().isPresent(), Chromium.MISSING);
    }

    FirstClaim first() {
        return first.get();
    }

    Platform platform() {
        return first().platform;
    }

    Window open() {
        return first().browser().open();
    }

    Window openWithoutScript() {
        return first().browser().openWithoutScript();
    }

    Window openWithoutScriptAs(String login) {
        return first().browser().openWithoutScriptAs(login, People.PASSWORD);
    }

    Window openAs(String login) {
        return first().browser().openAs(login, People.PASSWORD);
    }

    /** Chooses a file that lies on disk, so that the browser can send it twice. */
    void choose(Window window, String field, String name, byte[] content) {
        try {
            window.page().setInputFiles(field, Files.write(files.resolve(name), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of the link in the mail, once it came. */
    String invitation(String address) {
        await().atMost(FirstClaim.PATIENCE)
                .until(() -> platform().mailbox().mails().stream()
                        .anyMatch(mail -> mail.to().contains(address)));
        return invitationTo(address);
    }

    /** The path of the link in the mail. */
    String invitationTo(String address) {
        var link = Pattern.compile("/uitnodiging/[A-Za-z0-9_-]+");
        return platform().mailbox().mails().stream()
                .filter(mail -> mail.to().contains(address))
                .flatMap(mail -> link.matcher(mail.html()).results())
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    /** Says the password once more, and comes back to what was sent. */
    static Window signInAgain(Window window, String login) {
        var page = window.page();
        page.click("main a[href='/opnieuw-inloggen']");
        page.waitForSelector("#kc-login");
        if (page.locator("#username").count() == 1 && page.locator("#username").isEditable()) {
            page.fill("#username", login);
        }
        page.fill("#password", People.PASSWORD);
        page.click("#kc-login");
        page.waitForURL("**/opnieuw-inloggen");
        assertThat(page.title()).containsPattern("Opnieuw ingelogd|Signed in again");
        return window;
    }
}
