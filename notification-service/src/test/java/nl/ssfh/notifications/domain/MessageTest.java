package nl.ssfh.notifications.domain;

import static nl.ssfh.notifications.testing.Stories.PERIOD;
import static nl.ssfh.notifications.testing.Stories.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.HeldLine;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthDecision;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.contracts.PaidLine;
import nl.ssfh.contracts.PayoutMode;
import org.junit.jupiter.api.Test;

class MessageTest {

    static final UUID PLACEMENT = new UUID(0, 1);
    static final UUID PRACTICE = new UUID(0, 8);
    static final LocalDate DAY = LocalDate.of(2024, 9, 26);

    PaidLine stipend = line(Fee.STIPEND, "150.00");
    PaidLine supervision = line(Fee.SUPERVISION, "200.00");

    @Test
    void a_received_claim_is_told_to_practice_and_student() {
        var news = new News.ClaimReceived(new UUID(0, 2), "SSFH-2024-000001", Claimant.PRACTICE, DAY, PERIOD);

        assertThat(Message.about(PLACEMENT, PRACTICE, news))
                .extracting(Message::recipient)
                .containsExactlyInAnyOrder(Recipient.PRACTICE, Recipient.STUDENT);
    }

    @Test
    void a_withdrawn_claim_is_told_to_the_practice_only() {
        assertThat(decided(ClaimOutcome.WITHDRAWN).recipients()).containsExactly(Recipient.PRACTICE);
        assertThat(decided(ClaimOutcome.REFUSED).recipients()).containsExactly(Recipient.PRACTICE, Recipient.STUDENT);
    }

    @Test
    void a_payment_without_stipend_is_no_news_for_the_student() {
        assertThat(paid(supervision).recipients()).containsExactly(Recipient.PRACTICE);
        assertThat(paid(supervision, stipend).recipients()).containsExactly(Recipient.PRACTICE, Recipient.STUDENT);
    }

    @Test
    void the_same_fact_has_the_same_name_in_whatever_order_its_lines_come() {
        assertThat(eventOf(paid(stipend, supervision))).isEqualTo(eventOf(paid(supervision, stipend)));
    }

    @Test
    void another_line_day_placement_or_kind_is_another_fact() {
        var fact = eventOf(paid(stipend));
        var rejected = new News.InstalmentRejected(
                stipend.instalment(), Fee.STIPEND, stipend.month(), stipend.amount(), "AC04", DAY);
        var returned = new News.InstalmentReturned(
                stipend.instalment(), Fee.STIPEND, stipend.month(), stipend.amount(), "AC04", DAY);

        assertThat(List.of(
                        fact,
                        eventOf(paid(supervision)),
                        eventOf(new News.InstalmentsPaid(DAY.plusDays(1), List.of(stipend))),
                        Message.about(new UUID(0, 9), PRACTICE, paid(stipend))
                                .getFirst()
                                .event(),
                        eventOf(rejected),
                        eventOf(returned)))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_news_has_its_kind() {
        assertThat(Message.about(PLACEMENT, PRACTICE, paid(stipend)).getFirst().kind())
                .isEqualTo(NewsKind.INSTALMENTS_PAID);
        assertThat(Message.about(PLACEMENT, PRACTICE, decided(ClaimOutcome.GRANTED))
                        .getFirst()
                        .kind())
                .isEqualTo(NewsKind.CLAIM_DECIDED);
    }

    static News.ClaimDecided decided(ClaimOutcome outcome) {
        return new News.ClaimDecided(new UUID(0, 3), 1, "SSFH-2024-000001", DAY, outcome, PERIOD, List.of(), null);
    }

    static News.InstalmentsPaid paid(PaidLine... lines) {
        return new News.InstalmentsPaid(DAY, List.of(lines));
    }

    static UUID eventOf(News news) {
        return Message.about(PLACEMENT, PRACTICE, news).getFirst().event();
    }

    @Test
    void a_new_decision_names_the_policy_version_that_made_it_needed() {
        var first = decided("ssfh-2024", "ssfh-2024");

        assertThat(decided("ssfh-2024", "ssfh-2024-2").after(first).newPolicy()).isEqualTo("ssfh-2024-2");
        assertThat(decided("ssfh-2024", "ssfh-2024").after(first).newPolicy()).isNull();
        assertThat(decided("ssfh-2024").after(first).newPolicy()).isNull();
        assertThat(first.after(decided("ssfh-2024")).newPolicy()).isNull();
    }

    @Test
    void what_only_informs_calls_for_no_mail_and_what_is_to_be_done_does() {
        assertThat(new MoneyNews.InstalmentsSent(DAY, List.of(stipend)).callsForMail(Recipient.PRACTICE))
                .isFalse();
        assertThat(held("COOLING_OFF").callsForMail(Recipient.PRACTICE)).isFalse();
        assertThat(held("NO_BANK_ACCOUNT").callsForMail(Recipient.PRACTICE)).isTrue();
        assertThat(asked(false).callsForMail(Recipient.PRACTICE)).isFalse();
        assertThat(asked(true).callsForMail(Recipient.PRACTICE)).isTrue();
    }

    static News.ClaimDecided decided(String... policies) {
        var months = IntStream.range(0, policies.length)
                .mapToObj(i -> new MonthDecision(
                        Fee.STIPEND,
                        YearMonth.of(2024, 9).plusMonths(i),
                        MonthOutcome.GRANTED,
                        Money.euros("150.00"),
                        policies[i],
                        PayoutMode.MONTHLY,
                        List.of(),
                        null))
                .toList();
        return new News.ClaimDecided(
                new UUID(0, 3), 2, "SSFH-2024-000001", DAY, ClaimOutcome.GRANTED, PERIOD, months, null);
    }

    static News held(String reason) {
        return new MoneyNews.InstalmentsHeld(
                DAY,
                List.of(new HeldLine(
                        new UUID(0, 4), Fee.STIPEND, YearMonth.of(2024, 9), Money.euros("150.00"), reason)));
    }

    static News asked(boolean again) {
        return new PracticeQuestion.MonthsAsked(YearMonth.of(2024, 9), 2, DAY, again);
    }
}
