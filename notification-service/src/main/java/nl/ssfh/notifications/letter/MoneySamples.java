package nl.ssfh.notifications.letter;

import static nl.ssfh.notifications.letter.SampleLetter.practice;
import static nl.ssfh.notifications.letter.SampleLetter.student;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.HeldLine;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PaidLine;
import nl.ssfh.contracts.RecoveryWay;
import nl.ssfh.notifications.domain.ContactNews.AccountChangedSince;
import nl.ssfh.notifications.domain.ContactNews.ContactChanged;
import nl.ssfh.notifications.domain.ContactNews.ContactLeft;
import nl.ssfh.notifications.domain.MoneyNews;
import nl.ssfh.notifications.domain.News;

/** Payments on their way, made, held, refused, returned and asked back. */
final class MoneySamples {

    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    private static final LocalDate RUN_DAY = LocalDate.of(2024, 9, 25);
    private static final List<PaidLine> LINES = List.of(
            new PaidLine(new UUID(0, 5), Fee.STIPEND, SEPTEMBER, Money.euros("1145.00")),
            new PaidLine(new UUID(0, 6), Fee.SUPERVISION, SEPTEMBER, Money.euros("193.33")));

    private MoneySamples() {}

    static Stream<SampleLetter> all() {
        return Stream.of(
                practice("sent", sent()).known(),
                student("sent", sent()).known(),
                practice("held", held("NO_BANK_ACCOUNT", "NOT_CONFIRMED")).known(),
                practice("held-while-cooling-off", held("COOLING_OFF", "PAYEE_NOT_ACCEPTED")),
                practice("held-by-the-fund", held("ON_HOLD", "BUDGET")),
                practice("paid", paid()).known(),
                student("paid", paid()).known(),
                practice("paid-without-reference", paid()),
                student("paid-without-reference", paid()),
                practice("rejected", rejected("AC04")).known(),
                practice("rejected-without-words", rejected("MS03")),
                practice("returned", returned()).known(),
                practice("recovery-set-off", recovery(RecoveryWay.SET_OFF)).known(),
                practice("recovery-invoice", recovery(RecoveryWay.INVOICE)).known(),
                practice("recovery-plan", recovery(RecoveryWay.INSTALMENT_PLAN)),
                practice("disputed", disputed()).known(),
                student("disputed", disputed()).known(),
                SampleLetter.officer("disputed", disputed()).known(),
                practice("bank-account-changed", accountChanged()),
                practice(
                        "account-changed-since",
                        new AccountChangedSince(new UUID(0, 9), new UUID(0, 7), RUN_DAY, RUN_DAY.plusDays(7))),
                practice("contact-changed", new ContactChanged(new UUID(0, 9), RUN_DAY)),
                practice("contact-left", new ContactLeft(new UUID(0, 9), RUN_DAY)));
    }

    private static News sent() {
        return new MoneyNews.InstalmentsSent(RUN_DAY.plusDays(2), LINES);
    }

    private static News held(String stipend, String supervision) {
        return new MoneyNews.InstalmentsHeld(
                RUN_DAY,
                List.of(
                        new HeldLine(new UUID(0, 5), Fee.STIPEND, SEPTEMBER, Money.euros("145.00"), stipend),
                        new HeldLine(new UUID(0, 6), Fee.SUPERVISION, SEPTEMBER, Money.euros("193.33"), supervision)));
    }

    private static News paid() {
        return new News.InstalmentsPaid(LocalDate.of(2024, 9, 26), LINES);
    }

    private static News rejected(String reasonCode) {
        return new News.InstalmentRejected(
                new UUID(0, 5), Fee.STIPEND, SEPTEMBER, Money.euros("1145.00"), reasonCode, RUN_DAY);
    }

    private static News returned() {
        return new News.InstalmentReturned(
                new UUID(0, 6), Fee.SUPERVISION, SEPTEMBER, Money.euros("193.33"), "AC01", LocalDate.of(2024, 9, 27));
    }

    private static News recovery(RecoveryWay way) {
        return new MoneyNews.RecoveryAsked(
                new UUID(0, 8), Fee.STIPEND, SEPTEMBER, Money.euros("50.00"), way, LocalDate.of(2024, 10, 14));
    }

    private static News disputed() {
        return new MoneyNews.ReceiptDisputed(SEPTEMBER, LocalDate.of(2024, 10, 14));
    }

    private static News accountChanged() {
        return new News.BankAccountChanged(new UUID(0, 7), LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 8));
    }
}
