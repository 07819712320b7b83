package nl.ssfh.notifications.store;

import static nl.ssfh.notifications.testing.Stories.PERIOD;
import static nl.ssfh.notifications.testing.Stories.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PaidLine;
import nl.ssfh.notifications.domain.Invitation;
import nl.ssfh.notifications.domain.News;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.letter.SampleLetter;
import nl.ssfh.notifications.testing.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was ever stored is read for ever. Editing a sample to make this pass loses messages that wait. */
class NewsJsonTest {

    static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    static Stream<Arguments> stored() {
        return Stream.of(
                Arguments.of(
                        NewsKind.CLAIM_RECEIVED,
                        """
                        {"claim":"00000000-0000-0000-0000-000000000001","reference":"SSFH-2024-000123",\
                        "claimant":"PRACTICE","submittedOn":"2024-09-02",\
                        "period":{"firstDay":"2024-09-02","lastDay":"2025-01-31"}}""",
                        new News.ClaimReceived(new UUID(0, 1), "SSFH-2024-000123", Claimant.PRACTICE, DAY, PERIOD)),
                Arguments.of(
                        NewsKind.CLAIM_DECIDED,
                        """
                        {"decision":"00000000-0000-0000-0000-000000000002","sequence":1,"reference":"SSFH-2024-000123",\
                        "decidedOn":"2024-09-02","outcome":"REFUSED",\
                        "period":{"firstDay":"2024-09-02","lastDay":"2025-01-31"},\
                        "months":[{"fee":"STIPEND","month":"2024-09","outcome":"REFUSED","amount":{"cents":0},\
                        "policy":"ssfh-2024","payoutMode":"MONTHLY","exclusions":["X5"]}]}""",
                        new News.ClaimDecided(
                                new UUID(0, 2),
                                1,
                                "SSFH-2024-000123",
                                DAY,
                                ClaimOutcome.REFUSED,
                                PERIOD,
                                List.of(Stories.refuse(Fee.STIPEND, SEPTEMBER, Exclusion.X5)),
                                null)),
                Arguments.of(
                        NewsKind.INSTALMENTS_PAID,
                        """
                        {"bookedOn":"2024-09-02","lines":[{"instalment":"00000000-0000-0000-0000-000000000003",\
                        "fee":"STIPEND","month":"2024-09","amount":{"cents":14500}}]}""",
                        new News.InstalmentsPaid(
                                DAY, List.of(new PaidLine(new UUID(0, 3), Fee.STIPEND, SEPTEMBER, new Money(14500))))),
                Arguments.of(
                        NewsKind.INSTALMENT_REJECTED,
                        failed("reportedOn"),
                        new News.InstalmentRejected(
                                new UUID(0, 4), Fee.STIPEND, SEPTEMBER, new Money(14500), "AC04", DAY)),
                Arguments.of(
                        NewsKind.INSTALMENT_RETURNED,
                        failed("bookedOn"),
                        new News.InstalmentReturned(
                                new UUID(0, 4), Fee.STIPEND, SEPTEMBER, new Money(14500), "AC04", DAY)),
                Arguments.of(
                        NewsKind.MANDATE_OFFERED,
                        """
                        {"invitation":"00000000-0000-0000-0000-000000000005","role":"FILER"}""",
                        new Invitation.MandateOffered(new UUID(0, 5), MandateRole.FILER)),
                Arguments.of(NewsKind.STUDENT_INVITED, """
                        {"invitation":"00000000-0000-0000-0000-000000000006"}""", new Invitation.StudentInvited(new UUID(0, 6))),
                Arguments.of(NewsKind.MEMBERSHIP_OFFERED, """
                        {"invitation":"00000000-0000-0000-0000-000000000007"}""", new Invitation.MembershipOffered(new UUID(0, 7))),
                Arguments.of(
                        NewsKind.BANK_ACCOUNT_CHANGED, """
                        {"account":"00000000-0000-0000-0000-000000000008","changedOn":"2024-09-02","payableFrom":"2024-09-02"}""", new News.BankAccountChanged(new UUID(0, 8), DAY, DAY)));
    }

    @ParameterizedTest
    @MethodSource("stored")
    void what_was_stored_can_be_read_and_is_stored_the_same(NewsKind kind, String json, News news) {
        assertThat(NewsJson.read(kind, json)).isEqualTo(news);
        assertThat(NewsJson.write(news)).isEqualTo(json);
    }

    static Stream<SampleLetter> samples() {
        return SampleLetter.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_sample_is_stored_as_it_was_in_the_first_release_that_had_it(SampleLetter sample) throws IOException {
        var stored = Path.of("src/test/resources/golden/stored", sample.name() + ".json");
        if ("write".equals(System.getProperty("ssfh.golden")) && !Files.exists(stored)) {
            Files.writeString(stored, NewsJson.write(sample.news()));
        }

        var json = Files.readString(stored);

        assertThat(NewsJson.read(NewsKind.of(sample.news()), json)).isEqualTo(sample.news());
        assertThat(NewsJson.write(sample.news())).isEqualTo(json);
    }

    @Test
    void what_a_younger_release_added_is_passed_over() {
        var json = failed("bookedOn").replace("{\"instalment\"", "{\"later\":1,\"instalment\"");

        assertThat(NewsJson.read(NewsKind.INSTALMENT_RETURNED, json)).isInstanceOf(News.InstalmentReturned.class);
    }

    static String failed(String day) {
        return """
                {"instalment":"00000000-0000-0000-0000-000000000004","fee":"STIPEND","month":"2024-09",\
                "amount":{"cents":14500},"reasonCode":"AC04","%s":"2024-09-02"}""".formatted(day);
    }
}
