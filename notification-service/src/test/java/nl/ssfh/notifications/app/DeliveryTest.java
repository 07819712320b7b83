package nl.ssfh.notifications.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.notifications.domain.Address;
import nl.ssfh.notifications.domain.Invitation;
import nl.ssfh.notifications.domain.Language;
import nl.ssfh.notifications.domain.News;
import nl.ssfh.notifications.domain.PartDown;
import nl.ssfh.notifications.domain.Person;
import nl.ssfh.notifications.domain.Postman.Handover;
import nl.ssfh.notifications.domain.Recipient;
import nl.ssfh.notifications.domain.WaitingMessage;
import nl.ssfh.notifications.domain.WaitingMessage.Manner;
import nl.ssfh.notifications.letter.Letters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    static final String PAGE = "<title>Onderwerp</title><body>Brief<span id=\"why\">Omdat</span>";
    static final UUID ID = new UUID(0, 1);
    static final Optional<Address> ADDRESS = Optional.of(new Address("praktijk@huisarts.example", Language.NL));

    RecordedOutcomes outgoing = new RecordedOutcomes();
    List<String> handed = new ArrayList<>();
    List<@Nullable String> optOuts = new ArrayList<>();
    Handover answer = new Handover.Taken();

    @Test
    void a_mail_that_was_taken_is_recorded_as_sent() {
        deliver(0, ADDRESS);

        assertThat(outgoing.lines()).containsExactly("sent NL");
        assertThat(handed).containsExactly(ID.toString());
    }

    @Test
    void while_the_database_is_away_the_mail_is_not_sent_again_but_recorded_later() {
        outgoing.failing(2, new IllegalStateException(new SQLTransientConnectionException("starting up")));

        deliver(0, ADDRESS);

        assertThat(outgoing.lines()).containsExactly("sent NL");
        assertThat(handed).containsExactly(ID.toString());
    }

    @Test
    void a_database_that_refuses_for_good_is_not_waited_for() {
        outgoing.failing(1, new IllegalStateException("constraint"));

        assertThatThrownBy(() -> deliver(0, ADDRESS)).hasMessage("constraint");
    }

    @Test
    void a_mail_that_is_not_taken_now_waits_longer_each_time_and_is_parked_in_the_end() {
        answer = new Handover.NotNow("SMTP_450");

        deliver(0, ADDRESS);
        deliver(1, ADDRESS);
        deliver(2, ADDRESS);

        assertThat(outgoing.lines())
                .containsExactly("postponed SMTP_450 PT1S", "postponed SMTP_450 PT2S", "PARKED SMTP_450");
    }

    @Test
    void nobody_to_write_to_counts_as_a_try() {
        deliver(0, Optional.empty());
        deliver(2, Optional.empty());

        assertThat(outgoing.lines()).containsExactly("postponed NO_ADDRESS PT1S", "PARKED NO_ADDRESS");
        assertThat(handed).isEmpty();
    }

    @Test
    void who_wants_no_mail_gets_none() {
        deliver(0, Optional.of(new Address("student@school.example", Language.NL, false, null)));

        assertThat(outgoing.lines()).containsExactly("KEPT NO_MAIL_WANTED");
        assertThat(handed).isEmpty();
    }

    @Test
    void an_invitation_that_is_over_is_not_waited_for() {
        var news = new Invitation.StudentInvited(new UUID(0, 3));
        var message = new WaitingMessage(
                ID, new UUID(0, 2), new Person(new UUID(0, 2), Recipient.STUDENT), news, null, 0, Manner.PLAIN);

        delivery(PAGE).deliver(message, Optional.empty());

        assertThat(outgoing.lines()).containsExactly("FAILED INVITATION_OVER");
    }

    @Test
    void a_mail_that_the_server_of_its_reader_refuses_has_bounced() {
        answer = new Handover.Bounced("SMTP_550");

        deliver(0, ADDRESS);

        assertThat(outgoing.lines()).containsExactly("BOUNCED SMTP_550");
    }

    @Test
    void what_is_mandatory_goes_to_who_wants_no_mail_too_and_has_no_link_to_unsubscribe() {
        var news = new News.BankAccountChanged(new UUID(0, 4), LocalDate.of(2024, 9, 26), LocalDate.of(2024, 10, 3));
        var practice = new Person(new UUID(0, 3), Recipient.PRACTICE);
        var message = new WaitingMessage(ID, practice.id(), practice, news, null, 0, Manner.PLAIN);

        delivery(PAGE).deliver(message, Optional.of(new Address("p@huisarts.example", Language.NL, false, null)));
        deliver(0, ADDRESS);

        assertThat(outgoing.lines()).containsExactly("sent NL", "sent NL");
        assertThat(optOuts.getFirst()).isNull();
        assertThat(optOuts.getLast()).startsWith("https://mijn.ssfh.example/");
    }

    @Test
    void several_that_go_together_are_one_mail() {
        delivery(PAGE).deliverTogether(List.of(message(0), message(0)), ADDRESS);

        assertThat(outgoing.lines()).containsExactly("sent NL", "sent NL");
        assertThat(handed).containsExactly(ID.toString());
    }

    @Test
    void a_refused_mail_fails_at_once() {
        answer = new Handover.Refused("SMTP_550");

        deliver(0, ADDRESS);

        assertThat(outgoing.lines()).containsExactly("FAILED SMTP_550");
    }

    @Test
    void a_mail_server_that_is_down_is_no_fault_of_the_message() {
        answer = new Handover.Unreachable("MAIL_SERVER_DOWN");

        assertThatThrownBy(() -> deliver(2, ADDRESS)).isInstanceOf(PartDown.class);

        assertThat(outgoing.lines()).containsExactly("waits for MAIL_SERVER_DOWN PT1S");
    }

    @Test
    void a_letter_that_cannot_be_written_fails_and_nothing_is_sent() {
        var delivery = delivery("no title at all");

        delivery.deliver(message(0), ADDRESS);

        assertThat(outgoing.lines()).containsExactly("FAILED LETTER_NOT_WRITTEN");
        assertThat(handed).isEmpty();
    }

    private void deliver(int tries, Optional<Address> address) {
        delivery(PAGE).deliver(message(tries), address);
    }

    private Delivery delivery(String page) {
        return new Delivery(
                outgoing,
                Letters.all(page),
                (message, _, _, optOut) -> {
                    handed.add(message);
                    optOuts.add(optOut);
                    return answer;
                },
                new Links("secret", "https://mijn.ssfh.example/{token}"),
                new PatientSettings());
    }

    private static WaitingMessage message(int tries) {
        var news = new News.InstalmentsPaid(LocalDate.of(2024, 9, 26), List.of());
        return new WaitingMessage(
                ID, new UUID(0, 2), new Person(new UUID(0, 3), Recipient.PRACTICE), news, null, tries, Manner.PLAIN);
    }
}
