package nl.ssfh.proof;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.ssfh.local.Platform;
import nl.ssfh.local.people.People;
import nl.ssfh.proof.browser.Chromium;
import nl.ssfh.proof.browser.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What people do, one thing after the other, in a real browser on a platform that runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
abstract class BrowserJourney {

    private final Supplier<Platform> running;

    @Nullable
    private Chromium chromium;

    BrowserJourney(Supplier<Platform> running) {
        this.running = running;
    }

    @BeforeAll
    void start() {
        var program = Chromium.program();
        Assumptions.assumeTrue(program.isPresent(), Chromium.MISSING);
        chromium = Chromium.start(program.get(), platform().addresses().portal());
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    Platform platform() {
        return running.get();
    }

    Window open() {
        return Objects.requireNonNull(chromium).open();
    }

    Window openWithoutScript() {
        return Objects.requireNonNull(chromium).openWithoutScript();
    }

    Window openAs(String login) {
        return open().signInAs(login, People.PASSWORD);
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
}
