package nl.ssfh.notifications.letter;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.ssfh.notifications.domain.Address.Way;
import nl.ssfh.notifications.domain.Invitation;
import nl.ssfh.notifications.domain.News;
import nl.ssfh.notifications.domain.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * News that nobody was told, to look at a letter: one of every kind, and of every turn it can take.
 *
 * @param name of the turn and the reader; the golden files of the tests are called so too
 */
public record SampleLetter(
        String name, Recipient reader, News news, @Nullable String reference) {

    static final String REFERENCE = "SSFH-2024-000123";

    public static Stream<SampleLetter> all() {
        return Stream.of(ClaimSamples.all(), MoneySamples.all(), QuestionSamples.all(), OfficerSamples.all())
                .flatMap(each -> each);
    }

    static SampleLetter practice(String name, News news) {
        return new SampleLetter(name + "-practice", Recipient.PRACTICE, news, null);
    }

    static SampleLetter student(String name, News news) {
        return new SampleLetter(name + "-student", Recipient.STUDENT, news, null);
    }

    static SampleLetter officer(String name, News news) {
        return new SampleLetter(name + "-officer", Recipient.OFFICER, news, null);
    }

    /** With the reference of the claim, which the news itself does not carry. */
    SampleLetter known() {
        return new SampleLetter(name, reader, news, REFERENCE);
    }

    /** With a link for who is invited. */
    public @Nullable Way way() {
        return news instanceof Invitation
                ? new Way("https://mijn.ssfh.example/uitnodiging/AZ-az_09", LocalDate.of(2024, 9, 16))
                : null;
    }

    @Override
    public String toString() {
        return name;
    }
}
