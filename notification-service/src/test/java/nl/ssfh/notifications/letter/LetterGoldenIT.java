package nl.ssfh.notifications.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.ssfh.notifications.domain.Address;
import nl.ssfh.notifications.domain.Language;
import nl.ssfh.notifications.domain.Letter;
import nl.ssfh.notifications.domain.Person;
import nl.ssfh.notifications.domain.WaitingMessage;
import nl.ssfh.notifications.domain.WaitingMessage.Manner;
import nl.ssfh.notifications.testing.ClaimsStandIn;
import nl.ssfh.platform.testing.RealParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every letter as people get it, word for word. After a wanted change run with {@code -Dssfh.golden=write}, and read
 * the difference.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ClaimsStandIn.class)
class LetterGoldenIT {

    static final Path GOLDEN = Path.of("src/test/resources/golden");

    @Inject
    LetterWriter letters;

    @ParameterizedTest
    @MethodSource("nl.ssfh.notifications.letter.SampleLetter#all")
    void a_letter_reads_as_it_was_approved_in_Dutch(SampleLetter sample) throws IOException {
        compare(sample, Language.NL);
    }

    @ParameterizedTest
    @MethodSource("nl.ssfh.notifications.letter.SampleLetter#all")
    void a_letter_reads_as_it_was_approved_in_English(SampleLetter sample) throws IOException {
        compare(sample, Language.EN);
    }

    private void compare(SampleLetter sample, Language language) throws IOException {
        var letter = letters.write(sample, language);

        same(GOLDEN.resolve(language.tag()).resolve(sample.name() + ".html"), lines(letter.html()));
        same(GOLDEN.resolve(language.tag()).resolve(sample.name() + ".txt"), asText(letter));
    }

    /** One element on a line, so that a change is easy to see. */
    private static String lines(String html) {
        return html.replace("> <", ">\n<");
    }

    private static String asText(Letter letter) {
        return "Subject: " + letter.subject() + "\n\n" + letter.text();
    }

    private static void same(Path golden, String written) throws IOException {
        if ("write".equals(System.getProperty("ssfh.golden"))) {
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden, UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void several_messages_of_a_day_are_named_in_one_mail(Language language) throws IOException {
        var messages = SampleLetter.all()
                .filter(each -> each.name().matches("(paid|sent|months-asked)-practice"))
                .map(each -> new WaitingMessage(
                        new UUID(0, 1),
                        new UUID(0, 2),
                        new Person(new UUID(0, 3), each.reader()),
                        each.news(),
                        each.reference(),
                        0,
                        Manner.PLAIN))
                .toList();

        var letter = letters.writeTogether(messages, new Address("x@example.nl", language));

        same(GOLDEN.resolve(language.tag()).resolve("digest.html"), lines(letter.html()));
        same(GOLDEN.resolve(language.tag()).resolve("digest.txt"), asText(letter));
    }
}
