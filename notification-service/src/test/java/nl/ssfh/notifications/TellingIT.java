package nl.ssfh.notifications;

import static nl.ssfh.notifications.testing.People.mailsTo;
import static nl.ssfh.notifications.testing.People.subjects;
import static nl.ssfh.notifications.testing.Stories.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.ClaimsEvent.MandateInvited;
import nl.ssfh.contracts.ClaimsEvent.MemberInvited;
import nl.ssfh.contracts.ClaimsEvent.StudentInvited;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.notifications.testing.ClaimsStandIn;
import nl.ssfh.notifications.testing.Officer;
import nl.ssfh.notifications.testing.People;
import nl.ssfh.notifications.testing.Stories;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

/** Each event brings the right mails to the right people, in their language, once. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ClaimsStandIn.class)
class TellingIT {

    Stories story = Stories.begin("SSFH-2024-000123");
    People people = People.of(story);

    @Test
    void a_received_claim_is_told_to_both_each_in_the_language_they_read() {
        Topic.send(story.submitted());

        var toPractice = mailsTo(people.practice(), 1).getFirst();
        var toStudent = mailsTo(people.student(), 1).getFirst();
        assertThat(toPractice.path("subject").asText()).isEqualTo("Aanvraag SSFH-2024-000123 is ontvangen");
        assertThat(toPractice.path("text").asText()).contains("Wij hebben op 2 september 2024 uw aanvraag ontvangen");
        assertThat(toPractice.path("html").asText()).contains("<html lang=\"nl\">");
        assertThat(toStudent.path("subject").asText())
                .isEqualTo("Claim SSFH-2024-000123 for your placement has been received");
        assertThat(toStudent.path("html").asText()).contains("<html lang=\"en\">");
        assertThat(toStudent.path("headers").path("Content-Language").asText()).isEqualTo("en");
    }

    @Test
    void a_decision_says_how_much_and_the_student_sees_only_what_is_meant_for_him() {
        Topic.send(story.granted());

        assertThat(mailsTo(people.practice(), 1).getFirst().path("text").asText())
                .contains("€ 150,00 per maand", "€ 200,00 per maand", "Samen is dat € 1.750,00.");
        assertThat(mailsTo(people.student(), 1).getFirst().path("text").asText())
                .contains("€150.00 gross a month")
                .doesNotContain("200.00", "Supervision");
    }

    @Test
    void a_refusal_gives_its_reasons_in_words() {
        Topic.send(story.refused(Exclusion.X3, Exclusion.X6));

        assertThat(mailsTo(people.practice(), 1).getFirst().path("text").asText())
                .contains("De aanvraag is afgewezen.", "verplichte vorm", "baan in dezelfde functie")
                .doesNotContain("X3", "X6");
        assertThat(mailsTo(people.student(), 1).getFirst().path("text").asText())
                .contains("The stipend is refused.");
    }

    @Test
    void a_new_decision_is_called_new() {
        Topic.send(story.decided(2, ClaimOutcome.GRANTED, story.granted().months()));

        assertThat(subjects(mailsTo(people.practice(), 1)))
                .containsExactly("Nieuw besluit over aanvraag SSFH-2024-000123");
        assertThat(subjects(mailsTo(people.student(), 1)).getFirst()).startsWith("New decision");
    }

    @Test
    void a_withdrawn_claim_is_told_to_the_practice_only() {
        Topic.send(story.withdrawn());

        assertThat(subjects(mailsTo(people.practice(), 1))).containsExactly("Aanvraag SSFH-2024-000123 is ingetrokken");
        mailsTo(people.student(), 0);
    }

    @Test
    void a_payment_is_told_with_the_reference_that_came_with_the_claim() {
        Topic.send(story.submitted());
        mailsTo(people.practice(), 1);

        Topic.send(story.paid(line(Fee.STIPEND, "150.00"), line(Fee.SUPERVISION, "200.00")));

        var toPractice = mailsTo(people.practice(), 2).getLast();
        assertThat(toPractice.path("subject").asText()).isEqualTo("Betaling voor aanvraag SSFH-2024-000123");
        assertThat(toPractice.path("text").asText()).contains("€ 350,00", "€ 150,00", "€ 200,00");
        assertThat(mailsTo(people.student(), 2).getLast().path("text").asText())
                .contains("€150.00")
                .doesNotContain("200.00", "350.00");
    }

    @Test
    void a_payment_without_stipend_is_not_told_to_the_student() {
        Topic.send(story.paid(line(Fee.SUPERVISION, "200.00")));

        assertThat(subjects(mailsTo(people.practice(), 1))).containsExactly("Betaling voor een stage in uw praktijk");
        mailsTo(people.student(), 0);
    }

    @Test
    void a_payment_that_failed_or_came_back_is_told_to_the_practice_with_what_to_do() {
        Topic.send(story.rejected("AC04"));
        Topic.send(story.returned("MS03"));

        var texts = mailsTo(people.practice(), 2).stream()
                .map(mail -> mail.path("text").asText())
                .toList();
        assertThat(texts.getFirst()).contains("De rekening is opgeheven.", "€ 1.150,00", "ander rekeningnummer");
        assertThat(texts.getLast()).contains("teruggekomen", "MS03", "€ 200,00", "ander rekeningnummer");
        mailsTo(people.student(), 0);
    }

    @Test
    void the_same_news_a_hundred_times_is_one_mail() {
        var decided = story.granted();
        for (int i = 0; i < 50; i++) {
            Topic.send(decided);
            Topic.send(story.submitted());
        }

        assertThat(subjects(mailsTo(people.practice(), 2)))
                .containsExactlyInAnyOrder(
                        "Aanvraag SSFH-2024-000123 is ontvangen", "Besluit over aanvraag SSFH-2024-000123");
        mailsTo(people.student(), 2);
    }

    @Test
    void a_mail_carries_the_id_of_its_message_so_that_a_second_copy_can_be_recognised() {
        Topic.send(story.returned("AC01"));

        var mail = mailsTo(people.practice(), 1).getFirst();
        var message = Officer.messagesOf(story.placement()).getFirst();
        assertThat(mail.path("messageId").asText()).isEqualTo("<" + message.get("id") + "@ssfh.example>");
        assertThat(mail.path("headers").path("Auto-Submitted").asText()).isEqualTo("auto-generated");
        assertThat(List.of(message.get("state"), message.get("language"))).containsExactly("SENT", "NL");
    }

    @Test
    void who_is_invited_gets_the_link_at_the_address_of_the_invitation() {
        var invitation = UUID.randomUUID();
        var address = "gast-" + invitation + "@example.nl";
        ClaimsStandIn.invites(invitation, address, "nl", "https://mijn.ssfh.example/uitnodiging/abc");

        Topic.send(new MandateInvited(invitation, story.practice(), MandateRole.FILER));
        Topic.send(new StudentInvited(UUID.randomUUID(), story.placement(), story.practice()));
        var joining = UUID.randomUUID();
        var member = "lid-" + joining + "@example.nl";
        ClaimsStandIn.invites(joining, member, "nl", "https://mijn.ssfh.example/uitnodiging/def");
        Topic.send(new MemberInvited(joining, UUID.randomUUID()));

        var mail = mailsTo(address, 1).getFirst();
        assertThat(mail.path("text").asText())
                .contains("stages en aanvragen invoeren", "https://mijn.ssfh.example/uitnodiging/abc", "16 september");
        assertThat(mailsTo(member, 1).getFirst().path("text").asText())
                .contains("lid te worden", "https://mijn.ssfh.example/uitnodiging/def");
        mailsTo(people.student(), 0);
    }

    @Test
    void a_practice_that_got_all_its_mails_of_the_hour_can_still_invite() {
        for (int i = 0; i < 20; i++) {
            Topic.send(
                    story.decided(2 + i, ClaimOutcome.GRANTED, story.granted().months()));
        }
        mailsTo(people.practice(), 20);
        var invitation = UUID.randomUUID();
        var address = "gast-" + invitation + "@example.nl";
        ClaimsStandIn.invites(invitation, address, "nl", "https://mijn.ssfh.example/uitnodiging/ghi");

        Topic.send(new MandateInvited(invitation, story.practice(), MandateRole.FILER));

        mailsTo(address, 1);
    }

    @Test
    void who_reads_his_news_in_the_inbox_gets_no_mail() {
        var quiet = Stories.begin("SSFH-2024-000124");
        var address = "stil-" + quiet.placement() + "@school.example";
        ClaimsStandIn.knowsWithoutMail(quiet.placement(), "STUDENT", address);
        ClaimsStandIn.knowsWithoutMail(quiet.placement(), "PRACTICE", "stil-praktijk@example.nl");

        Topic.send(quiet.submitted());

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Officer.messagesOf(quiet.placement()))
                        .extracting(message -> message.get("state"))
                        .containsExactly("KEPT", "KEPT"));
        mailsTo(address, 0);
    }
}
