package nl.ssfh.notifications.letter;

import java.util.List;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.HeldLine;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PaidLine;
import nl.ssfh.contracts.RecoveryWay;
import nl.ssfh.notifications.domain.MoneyNews;
import nl.ssfh.notifications.domain.MoneyNews.InstalmentsHeld;
import nl.ssfh.notifications.domain.MoneyNews.InstalmentsSent;
import nl.ssfh.notifications.domain.MoneyNews.ReceiptDisputed;
import nl.ssfh.notifications.domain.MoneyNews.RecoveryAsked;
import nl.ssfh.notifications.domain.Recipient;
import org.jspecify.annotations.Nullable;

/** Puts into words where money is. */
record MoneyWriter(Words words, Recipient reader, @Nullable String reference) {

    Page page(MoneyNews news) {
        return switch (news) {
            case InstalmentsSent sent -> paid("instalments-sent", words.day(sent.expectedOn()), sent.lines());
            case InstalmentsHeld held -> held(held);
            case RecoveryAsked recovery -> recovery(recovery);
            case ReceiptDisputed disputed ->
                new Notice.Disputed(
                        template("receipt-disputed"),
                        reference,
                        words.month(disputed.month()),
                        words.day(disputed.disputedOn()));
        };
    }

    /** The student sees what is meant for him, and not what the practice gets for itself. */
    Page.Paid paid(String kind, String day, List<PaidLine> lines) {
        var stipends = lines.stream().filter(line -> line.fee() == Fee.STIPEND).toList();
        var shown = reader == Recipient.STUDENT ? stipends : lines;
        return new Page.Paid(
                template(kind),
                reference,
                day,
                shown.stream().map(this::line).toList(),
                words.money(total(shown)),
                stipends.isEmpty() ? null : words.money(total(stipends)));
    }

    Page.PaidMonth line(PaidLine line) {
        return new Page.PaidMonth(words.fee(line.fee()), words.month(line.month()), words.money(line.amount()));
    }

    private Page held(InstalmentsHeld news) {
        return new Notice.Held(
                template("instalments-held"),
                reference,
                words.day(news.heldOn()),
                news.lines().stream()
                        .map(each -> new PaidLine(each.instalment(), each.fee(), each.month(), each.amount()))
                        .map(this::line)
                        .toList(),
                news.lines().stream()
                        .map(HeldLine::reason)
                        .distinct()
                        .map(words::held)
                        .distinct()
                        .toList());
    }

    private Page recovery(RecoveryAsked news) {
        return new Notice.Recovery(
                template("recovery-asked"),
                reference,
                line(new PaidLine(news.recovery(), news.fee(), news.month(), news.amount())),
                words.day(news.askedOn()),
                news.way() == RecoveryWay.SET_OFF,
                news.way() == RecoveryWay.INVOICE,
                news.way() == RecoveryWay.INSTALMENT_PLAN);
    }

    private String template(String kind) {
        return PageWriter.template(kind, reader);
    }

    private static Money total(List<PaidLine> lines) {
        return lines.stream().map(PaidLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
