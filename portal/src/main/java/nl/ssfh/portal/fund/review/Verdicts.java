package nl.ssfh.portal.fund.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ssfh.portal.apis.ReviewsApi.Answer;
import nl.ssfh.portal.apis.ReviewsApi.Decided;
import nl.ssfh.portal.apis.ReviewsApi.Month;
import nl.ssfh.portal.apis.ReviewsApi.Note;
import nl.ssfh.portal.apis.ReviewsApi.Review;
import nl.ssfh.portal.deed.Matter;
import nl.ssfh.portal.deed.Matter.Way;
import nl.ssfh.portal.form.Form.Mistake;
import nl.ssfh.portal.fund.check.CheckWords;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A review with the decision that it is about, and what an officer makes of each month of it.
 *
 * @param decisions all on the claim, the last one in force
 * @param overruled what was decided otherwise, once it was decided on; absent while that is not known
 * @param mistakes why it was not taken, each with the field to mend; empty for what is about none
 */
public record Verdicts(
        Visit visit,
        Review review,
        List<Decided> decisions,
        @Nullable List<Overruled> overruled,
        List<Note> notes,
        List<Mistake> mistakes) {

    /** As the services take it. */
    private static final long MOST_CENTS = 9_999_999;

    /** One fee of one month, with what was chosen for it. */
    public record Row(Month month, String name, String chosen, String amount) {

        public Text fee() {
            return CheckWords.fee(month.fee());
        }

        public Text outcome() {
            return Overruled.name(month.outcome());
        }

        public String decisionField() {
            return "besluit-" + name;
        }

        public String amountField() {
            return "bedrag-" + name;
        }

        public boolean isChosen(String outcome) {
            return chosen.equals(outcome);
        }
    }

    Verdicts with(List<Mistake> found) {
        return new Verdicts(visit, review, decisions, overruled, notes, found);
    }

    /** For a question the months that are undecided, for an objection all of them. */
    public List<Row> rows() {
        return decisions.isEmpty()
                ? List.of()
                : decisions.getLast().months().stream()
                        .filter(month -> review.isObjection() || month.isUndecided())
                        .map(this::row)
                        .toList();
    }

    private Row row(Month month) {
        var name = month.fee() + "-" + month.month();
        return new Row(
                month,
                name,
                visit.typed().text("besluit-" + name),
                visit.typed().text("bedrag-" + name));
    }

    public String reason() {
        return visit.typed().text("reason");
    }

    /** In what role somebody objects; absent for a question. */
    public @Nullable Text objector() {
        return switch (Objects.requireNonNullElse(review.objector(), "")) {
            case "PRACTICE" -> new Text("de praktijk", "the practice");
            case "STUDENT" -> new Text("de student", "the student");
            default -> null;
        };
    }

    /** The decision that it is about; absent when it is not among those that are known. */
    public @Nullable Decided about() {
        return decisions.stream()
                .filter(decision -> decision.id().equals(review.decision()))
                .findFirst()
                .orElse(null);
    }

    /** Who looks after it. */
    public Text assignee() {
        var assignee = review.assignee();
        return assignee == null ? new Text("niemand", "nobody") : Matter.hand(visit, assignee);
    }

    public Text hand(String subject) {
        return Matter.hand(visit, subject);
    }

    public List<Way> ways() {
        if (!review.isOpen()) {
            return List.of();
        }
        var here = "/fonds/beoordelingen/" + review.id();
        var mine = visit.signedIn().subject().equals(review.assignee());
        return Matter.forOfficers(
                visit,
                List.of(
                        mine
                                ? Way.to("Teruggeven", "Leave it to others", here + "/teruggeven")
                                : Way.to("Oppakken", "Take it on", here + "/oppakken"),
                        Way.to("Notitie maken", "Write a note", here + "/notitie")));
    }

    /** What is wrong with a field, said at the field; empty when nothing is. */
    public String mistakeAt(String field) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .findFirst()
                .map(Mistake::words)
                .orElse("");
    }

    /** What is missing before it can be sent, in the order of the fields. */
    List<Mistake> mistakes(Page page) {
        var found = new ArrayList<Mistake>();
        for (var row : rows()) {
            if (row.chosen().isEmpty() && !review.isObjection()) {
                var words = page.say(": kies een besluit.", ": choose a decision.");
                found.add(new Mistake(row.decisionField(), name(row, page) + words));
            }
            if (row.isChosen("GRANTED")) {
                amountMistake(row, page)
                        .ifPresent(words -> found.add(new Mistake(row.amountField(), name(row, page) + words)));
            }
        }
        if (!visit.typed().has("reason")) {
            found.add(new Mistake("reason", page.say("Vul in waarom u zo besluit.", "Fill in why you decide so.")));
        }
        return found;
    }

    private Optional<String> amountMistake(Row row, Page page) {
        var cents = visit.typed().cents(row.amountField());
        if (cents == null || cents <= 0) {
            return Optional.of(page.say(
                    ": vul een bedrag in, zoals 1.250 of 1250,50.", ": fill in an amount, such as 1250 or 1250.50."));
        }
        return cents > MOST_CENTS
                ? Optional.of(page.say(": vul hoogstens %s in.", ": fill in at most %s.")
                        .formatted(page.euros(MOST_CENTS)))
                : Optional.empty();
    }

    private static String name(Row row, Page page) {
        return row.fee().in(page.language()) + ", " + page.month(row.month().month());
    }

    /** Months of which nothing was chosen stay as they are. */
    List<Answer> answers() {
        return rows().stream()
                .filter(row -> !row.chosen().isEmpty())
                .map(row -> new Answer(
                        row.month().fee(),
                        row.month().month(),
                        row.chosen(),
                        row.isChosen("GRANTED") ? visit.typed().cents(row.amountField()) : null))
                .toList();
    }
}
