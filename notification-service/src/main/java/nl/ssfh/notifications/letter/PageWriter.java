package nl.ssfh.notifications.letter;

import java.time.LocalDate;
import java.util.Objects;
import nl.ssfh.contracts.BankReason;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.PaidLine;
import nl.ssfh.notifications.domain.Address.Way;
import nl.ssfh.notifications.domain.ContactNews.AccountChangedSince;
import nl.ssfh.notifications.domain.ContactNews.ContactChanged;
import nl.ssfh.notifications.domain.ContactNews.ContactLeft;
import nl.ssfh.notifications.domain.Invitation.MandateOffered;
import nl.ssfh.notifications.domain.Invitation.MembershipOffered;
import nl.ssfh.notifications.domain.Invitation.StudentInvited;
import nl.ssfh.notifications.domain.MoneyNews;
import nl.ssfh.notifications.domain.News;
import nl.ssfh.notifications.domain.News.BankAccountChanged;
import nl.ssfh.notifications.domain.News.ClaimDecided;
import nl.ssfh.notifications.domain.News.ClaimReceived;
import nl.ssfh.notifications.domain.News.InstalmentRejected;
import nl.ssfh.notifications.domain.News.InstalmentReturned;
import nl.ssfh.notifications.domain.News.InstalmentsPaid;
import nl.ssfh.notifications.domain.OfficerNews;
import nl.ssfh.notifications.domain.PracticeQuestion;
import nl.ssfh.notifications.domain.Question;
import nl.ssfh.notifications.domain.Recipient;
import nl.ssfh.notifications.domain.ReviewNews;
import org.jspecify.annotations.Nullable;

/**
 * Puts news into words for one reader.
 *
 * @param reference of the claim, where the news itself does not carry it
 * @param way by which an invited reader accepts
 */
record PageWriter(
        Words words,
        Recipient reader,
        @Nullable String reference,
        @Nullable Way way) {

    Page page(News news) {
        return switch (news) {
            case ClaimReceived received -> received(received);
            case ClaimDecided decided when decided.outcome() == ClaimOutcome.WITHDRAWN -> withdrawn(decided);
            case ClaimDecided decided -> new DecisionWriter(words, reader).page(template("claim-decided"), decided);
            case InstalmentsPaid paid -> money().paid("instalments-paid", words.day(paid.bookedOn()), paid.lines());
            case InstalmentRejected rejected ->
                failed(
                        template("instalment-rejected"),
                        new PaidLine(rejected.instalment(), rejected.fee(), rejected.month(), rejected.amount()),
                        rejected.reasonCode(),
                        rejected.reportedOn());
            case InstalmentReturned returned ->
                failed(
                        template("instalment-returned"),
                        new PaidLine(returned.instalment(), returned.fee(), returned.month(), returned.amount()),
                        returned.reasonCode(),
                        returned.bookedOn());
            case BankAccountChanged changed ->
                accountChanged("bank-account-changed", changed.changedOn(), changed.payableFrom());
            case AccountChangedSince changed ->
                accountChanged("account-changed-since", changed.changedOn(), changed.payableFrom());
            case ContactChanged changed ->
                new Page.ContactChanged(template("contact-changed"), words.day(changed.changedOn()));
            case ContactLeft left -> new Page.ContactChanged(template("contact-left"), words.day(left.changedOn()));
            case MandateOffered offered -> invited("mandate-offered", words.role(offered.role()));
            case MembershipOffered _ -> invited("membership-offered", null);
            case StudentInvited _ -> invited("student-invited", null);
            case MoneyNews money -> money().page(money);
            case ReviewNews review -> new ReviewWriter(words, reader).page(review);
            case Question question -> new QuestionWriter(words, reader, reference).page(question);
            case PracticeQuestion question -> new QuestionWriter(words, reader, reference).page(question);
            case OfficerNews officer -> new OfficerWriter(words).page(officer);
        };
    }

    private Page accountChanged(String kind, LocalDate changedOn, LocalDate payableFrom) {
        return new Page.AccountChanged(template(kind), words.day(changedOn), words.day(payableFrom));
    }

    private Page invited(String kind, @Nullable String role) {
        var known = Objects.requireNonNull(way, "an invitation has a link");
        return new Page.Invited(template(kind), known.link(), words.day(known.until()), role);
    }

    private String template(String kind) {
        return template(kind, reader);
    }

    static String template(String kind, Recipient reader) {
        return switch (reader) {
            case PRACTICE -> kind + "-practice";
            case STUDENT -> kind + "-student";
            case OFFICER -> kind + "-officer";
        };
    }

    private Page received(ClaimReceived news) {
        return new Page.Received(
                template("claim-received"),
                news.reference(),
                news.claimant() == Claimant.STUDENT,
                words.day(news.submittedOn()),
                words.day(news.period().firstDay()),
                words.day(news.period().lastDay()));
    }

    private Page withdrawn(ClaimDecided news) {
        return new Page.Withdrawn(template("claim-withdrawn"), news.reference(), words.day(news.decidedOn()));
    }

    private Page failed(String template, PaidLine line, String reasonCode, LocalDate day) {
        var reason = BankReason.of(reasonCode);
        return new Page.Failed(
                template,
                reference,
                money().line(line),
                words.day(day),
                words.reason(reason),
                reasonCode,
                reason.isAboutAccount());
    }

    private MoneyWriter money() {
        return new MoneyWriter(words, reader, reference);
    }
}
