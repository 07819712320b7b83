package nl.ssfh.portal.fund.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.BudgetsApi.Budget;
import nl.ssfh.portal.apis.BudgetsApi.NewBudget;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Matter;
import nl.ssfh.portal.deed.Matter.Back;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.deed.Matter.Note;
import nl.ssfh.portal.deed.Matter.Way;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.form.Question.Option;
import nl.ssfh.portal.fund.check.CheckWords;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Visit;

/** A budget in words, and what officers do with it. */
final class BudgetWords {

    private static final List<Question> QUESTIONS = List.of(
            Question.whole(
                    "year",
                    new Text("Jaar", "Year"),
                    new Text(
                            "Van de maanden van de stage, zoals 2025", "Of the months of the placement, such as 2025")),
            Question.choice(
                    "fee",
                    new Text("Vergoeding", "Fee"),
                    null,
                    Stream.of(Fee.values())
                            .map(fee -> new Option(fee.name(), CheckWords.fee(fee)))
                            .toList()),
            Question.euros(
                    "availableCents",
                    new Text("Bedrag in euro", "Amount in euros"),
                    new Text("Zoals 1.250.000 of 1250000,50", "Without commas, such as 1250000.50")),
            Deed.REASON);

    private BudgetWords() {}

    static Deed proposing(Consumer<Form> act) {
        return Deed.of(
                new Text("Begroting voorstellen", "Propose a budget"),
                new Text(
                        "De begroting geldt als een andere behandelaar haar bevestigt. Zij komt in de plaats van die er is.",
                        "The budget counts once another officer confirms it. It takes the place of the one there is."),
                QUESTIONS,
                act);
    }

    static Deed confirming(Consumer<Form> act) {
        return Deed.of(
                new Text("Begroting bevestigen", "Confirm the budget"),
                new Text(
                        "Vanaf nu betalen runs niet meer dan dit bedrag. Wie haar voorstelde, kan haar niet bevestigen.",
                        "From now on runs pay no more than this. Who proposed it cannot confirm it."),
                List.of(),
                act);
    }

    static Deed withdrawing(Consumer<Form> act) {
        return Deed.of(
                new Text("Voorstel intrekken", "Withdraw the proposal"),
                new Text("Wat nu geldt, blijft gelden.", "What is in force stays in force."),
                List.of(),
                act);
    }

    static NewBudget read(Form form) {
        return new NewBudget(
                Objects.requireNonNull(form.typed().whole("year")),
                Fee.valueOf(form.answer("fee")),
                Objects.requireNonNull(form.typed().cents("availableCents")),
                form.answer("reason"));
    }

    static Text state(String state) {
        return switch (state) {
            case "PROPOSED" -> new Text("wacht op een andere behandelaar", "waits for another officer");
            case "IN_FORCE" -> new Text("geldt", "in force");
            case "REPLACED" -> new Text("vervangen", "replaced");
            case "WITHDRAWN" -> new Text("ingetrokken", "withdrawn");
            default -> new Text(state, state);
        };
    }

    /** What whoever confirms or withdraws it agrees to. */
    static List<Fact> toDecide(Budget budget, Visit visit) {
        var page = Page.of(visit);
        var proposed = budget.proposed();
        var by = Matter.hand(visit, proposed.by()).in(page.language());
        return List.of(
                Fact.of("Jaar", "Year", String.valueOf(budget.year())),
                Fact.of("Vergoeding", "Fee", CheckWords.fee(budget.fee()).in(page.language())),
                Fact.of("Bedrag", "Amount", page.euros(budget.availableCents())),
                Fact.of("Waarom", "Why", budget.reason()),
                Fact.of("Voorgesteld", "Proposed", page.moment(proposed.at()) + page.say(", door ", ", by ") + by));
    }

    static Matter matter(Budget budget, Visit visit) {
        var page = Page.of(visit);
        var here = "/fonds/begroting/" + budget.id();
        var ways = budget.isProposed()
                ? List.of(
                        Way.to("Bevestigen", "Confirm", here + "/bevestigen"),
                        Way.to("Intrekken", "Withdraw", here + "/intrekken"))
                : List.<Way>of();
        return new Matter(
                page.say("Begroting ", "Budget ") + budget.year(),
                page.euros(budget.availableCents()),
                new Back("/fonds/begroting", new Text("Begroting", "Budget")),
                List.of(
                        Fact.of(
                                "Vergoeding",
                                "Fee",
                                CheckWords.fee(budget.fee()).in(page.language())),
                        Fact.of("Stand", "State", state(budget.state()).in(page.language())),
                        Fact.of("Waarom", "Why", budget.reason())),
                notes(budget, visit, page),
                Matter.forOfficers(visit, ways));
    }

    private static List<Note> notes(Budget budget, Visit visit, Page page) {
        var notes = new ArrayList<Note>();
        var proposed = budget.proposed();
        notes.add(new Note(proposed.at(), page.say("voorgesteld", "proposed"), "", Matter.hand(visit, proposed.by())));
        var decided = budget.decided();
        if (decided != null) {
            var what = state(budget.state()).in(page.language());
            notes.add(new Note(decided.at(), what, "", Matter.hand(visit, decided.by())));
        }
        return notes;
    }
}
