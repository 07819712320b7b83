package nl.ssfh.portal.fund;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.AuditTrail.Entry;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimAnswers.Placement;
import nl.ssfh.portal.apis.EvidenceApi.Evidence;
import nl.ssfh.portal.apis.NotificationsApi.Sent;
import nl.ssfh.portal.apis.ReviewsApi.Decided;
import nl.ssfh.portal.audit.BookWords;
import nl.ssfh.portal.audit.Doers;
import nl.ssfh.portal.audit.Doings;
import nl.ssfh.portal.deed.Matter;
import nl.ssfh.portal.deed.Matter.Way;
import nl.ssfh.portal.fund.check.CheckWords;
import nl.ssfh.portal.money.Money;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.practice.Words;
import nl.ssfh.portal.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one claim. A part whose service does not answer is absent, and the page says so.
 *
 * @param placement absent in a draft for a placement that is not registered
 * @param bank what the bank was asked and said, line by line
 * @param inForce what is kept from being paid, or let pass, now
 * @param log who did what with it
 */
public record Story(
        Visit visit,
        Claim claim,
        @Nullable Placement placement,
        @Nullable List<Decided> decisions,
        @Nullable Money money,
        @Nullable List<Evidence> bank,
        @Nullable List<Sent> messages,
        @Nullable InForce inForce,
        Log log) {

    /**
     * Who did what with it; who only read it is left out.
     *
     * @param entries the newest first
     * @param silent whether a service does not answer that may know of more
     */
    public record Log(List<Entry> entries, boolean silent) {

        /** Of what each service answers; null where it does not. */
        static Log of(List<@Nullable List<Entry>> answers) {
            var entries = answers.stream()
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .distinct()
                    .filter(entry -> !entry.action().equals("read"))
                    .sorted(Comparator.comparing(Entry::at).reversed())
                    .toList();
            return new Log(entries, answers.stream().anyMatch(Objects::isNull));
        }
    }

    public Text status() {
        return Words.status(claim.status());
    }

    public Text fee(Fee fee) {
        return CheckWords.fee(fee);
    }

    public Text news(@Nullable String code) {
        return BookWords.transaction(code);
    }

    public Text message(Sent sent) {
        return TrailWords.message(sent.kind());
    }

    public Text recipient(Sent sent) {
        return TrailWords.recipient(sent.recipient());
    }

    public Text state(Sent sent) {
        return TrailWords.state(sent.state());
    }

    public Text doing(Entry entry) {
        return Doings.of(entry);
    }

    public Text hand(Entry entry) {
        return Doers.of(entry).of(entry.actor(), visit);
    }

    /** What an officer can do with the whole claim. */
    public List<Way> ways() {
        var asked = placement;
        if (asked == null) {
            return List.of();
        }
        var here = claim.id();
        var ways = new ArrayList<Way>();
        if (!isHeld("CLAIM", here)) {
            ways.add(Way.to(
                    "Aanvraag blokkeren",
                    "Place a hold on the claim",
                    "/fonds/blokkades/nieuw/CLAIM/%s/%s".formatted(here, here)));
        }
        if (!isHeld("PRACTICE", claim.practice())) {
            ways.add(Way.to(
                    "Praktijk blokkeren",
                    "Place a hold on the practice",
                    "/fonds/blokkades/nieuw/PRACTICE/%s/%s".formatted(claim.practice(), here)));
        }
        ways.add(Way.to(
                "Controle overslaan voor de stage",
                "Let the placement pass a check",
                "/fonds/uitzonderingen/nieuw/PLACEMENT/%s/%s".formatted(asked.id(), here)));
        return Matter.forOfficers(visit, ways);
    }

    /** Nothing of it is paid, whatever is granted. */
    public boolean isOnHold() {
        return inForce != null && !inForce.holds().isEmpty();
    }

    private boolean isHeld(String kind, UUID subject) {
        return inForce != null && inForce.isHeld(kind, subject);
    }
}
