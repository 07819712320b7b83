package nl.ssfh.portal.fund.bank;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.BankWorkApi;
import nl.ssfh.portal.apis.BankWorkApi.Confirmation;
import nl.ssfh.portal.apis.BankWorkApi.Item;
import nl.ssfh.portal.apis.BankWorkApi.Proposal;
import nl.ssfh.portal.apis.BankWorkApi.Wait;
import nl.ssfh.portal.apis.Reason;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deed.Seen;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.deed.Matter.Way;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.fund.PaymentId;
import nl.ssfh.portal.fund.Subjects;
import nl.ssfh.portal.page.Text;

/** What an officer can do with something that the bank said. */
record SuspenseStep(String address, Text title, Text meaning, List<Question> questions, Act act) {

    private static final String PAYMENT = "endToEndId";

    private static final Text COMES_BACK = new Text(
            "Dit geld is bijgeschreven. Bevestigt u het, dan is de betaling teruggekomen en niet ontvangen.",
            "This money came in. Once you confirm it, the payment came back and was not received.");

    private static final SuspenseStep TAKE = new SuspenseStep(
            "oppakken",
            new Text("Oppakken", "Take it on"),
            new Text("Het komt op uw naam.", "It stands on your name."),
            List.of(),
            (bank, id, form) -> bank.take(id));

    private static final SuspenseStep MATCH = new SuspenseStep(
            "koppelen",
            new Text("Koppelen aan een betaling", "Match with a payment"),
            new Text(
                    "U zegt bij welke betaling het hoort. Een andere behandelaar bevestigt het; pas dan beweegt er geld.",
                    "You say which payment it is. Another officer confirms it; only then money moves."),
            List.of(
                    Question.text(
                            PAYMENT,
                            new Text("Kenmerk van de betaling", "Reference of the payment"),
                            new Text(
                                    "Het EndToEndId van 32 tekens; met of zonder streepjes.",
                                    "The EndToEndId of 32 characters; with or without dashes.")),
                    Deed.REASON),
            (bank, id, form) -> bank.propose(id, new Proposal(written(form.answer(PAYMENT)), form.answer("reason"))));

    private static final SuspenseStep CONFIRM = new SuspenseStep(
            "bevestigen",
            new Text("Koppeling bevestigen", "Confirm the match"),
            new Text(
                    "Dit geld is afgeschreven. Bevestigt u het, dan is de betaling gedaan.",
                    "This money went out. Once you confirm it, the payment is paid."),
            List.of(),
            (bank, id, form) -> bank.confirm(id, new Confirmation(form.answer(PAYMENT))));

    private static final SuspenseStep WAIT = new SuspenseStep(
            "wachten",
            new Text("Wegleggen tot een dag", "Put aside until a day"),
            new Text("Het blijft op de lijst staan.", "It stays on the list."),
            List.of(
                    Question.day(
                            "until",
                            new Text("Tot en met", "Until"),
                            new Text("Bijvoorbeeld tot de bank antwoordt.", "Such as until the bank answers.")),
                    Deed.REASON),
            (bank, id, form) -> bank.postpone(
                    id, new Wait(Objects.requireNonNull(form.typed().day("until")), form.answer("reason"))));

    private static final SuspenseStep CLOSE = new SuspenseStep(
            "sluiten",
            new Text("Sluiten", "Close it"),
            new Text(
                    "Het is niet van het fonds, of elders rechtgezet. Er wordt niets geboekt.",
                    "It is not the fund's, or put right elsewhere. Nothing is booked."),
            List.of(Deed.REASON),
            (bank, id, form) -> bank.close(id, new Reason(form.answer("reason"))));

    private static final SuspenseStep REOPEN = new SuspenseStep(
            "heropenen",
            new Text("Terug op de lijst", "Back on the list"),
            new Text(
                    "Het staat weer open; een voorstel van een ander vervalt.",
                    "It is open again; what another proposed is refused."),
            List.of(Deed.REASON),
            (bank, id, form) -> bank.reopen(id, new Reason(form.answer("reason"))));

    /** What is no id at all is left to the service to refuse. */
    private static String written(String typed) {
        return PaymentId.in(typed).map(PaymentId::endToEnd).orElse(typed);
    }

    /** How it is done. */
    interface Act {
        void on(BankWorkApi bank, UUID id, Form form);
    }

    static SuspenseStep named(String address) {
        return Stream.of(TAKE, MATCH, CONFIRM, WAIT, CLOSE, REOPEN)
                .filter(step -> step.address.equals(address))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Those that lead on from where it is. */
    static List<SuspenseStep> from(Item item) {
        return switch (item.state()) {
            case "OPEN" -> forMoney(item, List.of(TAKE, MATCH, WAIT, CLOSE));
            case "TAKEN", "WAITING" -> forMoney(item, List.of(TAKE, MATCH, WAIT, CLOSE, REOPEN));
            case "PROPOSED" -> List.of(CONFIRM, REOPEN);
            case "HANDLED" -> List.of(REOPEN);
            default -> List.of();
        };
    }

    Way way(UUID id) {
        return new Way(title, SuspenseWords.address(id) + "/" + address);
    }

    /** What moved no money is no payment. */
    private static List<SuspenseStep> forMoney(Item item, List<SuspenseStep> steps) {
        return item.isMoney()
                ? steps
                : steps.stream()
                        .filter(step -> !step.address.equals(MATCH.address))
                        .toList();
    }

    boolean leadsFrom(Item item) {
        return from(item).contains(this);
    }

    /** On what is seen of it; what is confirmed is the proposal that was seen, whatever is proposed by then. */
    Deed deed(BankWorkApi bank, Item item, List<Fact> facts) {
        var deed = Deed.of(title, meaning(item), questions, form -> act.on(bank, item.id(), form));
        var proposal = item.proposal();
        return isConfirmation() && proposal != null
                ? deed.on(new Seen(PAYMENT, proposal.endToEndId(), facts))
                : deed.on(Subjects.seen(facts));
    }

    private boolean isConfirmation() {
        return address.equals(CONFIRM.address);
    }

    Text meaning(Item item) {
        return isConfirmation() && item.isCredit() ? COMES_BACK : meaning;
    }
}
