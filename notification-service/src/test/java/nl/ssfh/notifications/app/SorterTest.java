package nl.ssfh.notifications.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.notifications.domain.Invitation;
import nl.ssfh.notifications.domain.MoneyNews;
import nl.ssfh.notifications.domain.News;
import nl.ssfh.notifications.domain.Person;
import nl.ssfh.notifications.domain.Quiet;
import nl.ssfh.notifications.domain.Recipient;
import nl.ssfh.notifications.domain.WaitingMessage;
import nl.ssfh.notifications.domain.WaitingMessage.Manner;
import nl.ssfh.notifications.domain.Way;
import nl.ssfh.notifications.domain.Wish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** It is half past ten in the evening. */
class SorterTest {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    static final ZonedDateTime NOW = LocalDate.of(2024, 9, 26).atTime(22, 30).atZone(ZONE);
    static final News PAID = new News.InstalmentsPaid(LocalDate.of(2024, 9, 26), List.of());
    static final News SENT = new MoneyNews.InstalmentsSent(LocalDate.of(2024, 9, 27), List.of());
    static final News CHANGED =
            new News.BankAccountChanged(new UUID(0, 4), LocalDate.of(2024, 9, 26), LocalDate.of(2024, 10, 3));

    static final News INVITED = new Invitation.MandateOffered(new UUID(0, 5), MandateRole.FILER);

    RecordedOutcomes outgoing = new RecordedOutcomes();
    Sorter sorter = new Sorter(outgoing, Clock.fixed(NOW.toInstant(), ZONE), new PatientSettings());

    @Test
    void news_goes_by_the_way_that_it_calls_for_until_its_reader_chooses_another() {
        assertThat(mails(PAID, null)).isOne();
        assertThat(mails(SENT, null)).isZero();
        assertThat(mails(SENT, Way.MAIL)).isOne();
        assertThat(mails(PAID, Way.INBOX)).isZero();
        assertThat(mails(CHANGED, Way.INBOX)).isOne();
        assertThat(outgoing.lines()).containsExactly("KEPT INBOX_ONLY", "KEPT INBOX_ONLY");
    }

    @Test
    void who_wants_one_mail_a_day_waits_for_the_next_morning_but_for_what_is_mandatory() {
        var wish = new Wish(null, true, null);

        assertThat(sorter.mails(List.of(message(PAID, new Manner(wish, 0, false, 0)))))
                .isEmpty();
        assertThat(sorter.mails(List.of(message(PAID, new Manner(wish, 0, true, 0)))))
                .hasSize(1);
        assertThat(sorter.mails(List.of(message(CHANGED, new Manner(wish, 0, false, 0)))))
                .hasSize(1);
        assertThat(sorter.mails(List.of(message(SENT, new Manner(wish, 0, false, 0)))))
                .isEmpty();
        assertThat(outgoing.lines()).containsExactly("gathered for PT9H", "KEPT INBOX_ONLY");
    }

    @Test
    void in_quiet_hours_even_what_is_mandatory_waits() {
        var wish = new Wish(null, false, new Quiet(LocalTime.of(20, 0), LocalTime.of(8, 0)));

        assertThat(sorter.mails(List.of(message(CHANGED, new Manner(wish, 0, false, 0)))))
                .isEmpty();
        assertThat(outgoing.lines()).containsExactly("waits for QUIET_HOURS PT9H30M");
    }

    @Test
    void a_person_gets_only_so_many_mails_an_hour_and_the_oldest_first() {
        var five = Collections.nCopies(5, message(PAID, new Manner(Wish.NONE, 1, false, 0)));

        assertThat(sorter.mails(five)).hasSize(2);
        assertThat(outgoing.lines())
                .containsExactly(Collections.nCopies(3, "waits for ENOUGH_THIS_HOUR PT30M")
                        .toArray(String[]::new));
    }

    @Test
    void an_invitation_goes_to_an_address_of_its_own_which_has_its_own_limit_and_no_quiet_hours() {
        var quiet = new Wish(null, false, new Quiet(LocalTime.of(20, 0), LocalTime.of(8, 0)));
        var invited = message(INVITED, new Manner(quiet, 2, false, 0));
        var paid = Collections.nCopies(3, message(PAID, new Manner(Wish.NONE, 0, false, 0)));
        var all = Stream.concat(paid.stream(), Stream.of(invited, invited)).toList();

        assertThat(sorter.mails(all)).hasSize(4);
        assertThat(outgoing.lines()).containsExactly("waits for ENOUGH_THIS_HOUR PT30M");
    }

    private int mails(News news, @Nullable Way way) {
        return sorter.mails(List.of(message(news, new Manner(new Wish(way, false, null), 0, false, 0))))
                .size();
    }

    private static WaitingMessage message(News news, Manner manner) {
        var practice = new Person(new UUID(0, 3), Recipient.PRACTICE);
        return new WaitingMessage(new UUID(0, 1), new UUID(0, 2), practice, news, null, 0, manner);
    }
}
