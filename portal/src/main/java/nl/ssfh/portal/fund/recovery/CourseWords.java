package nl.ssfh.portal.fund.recovery;

import java.util.ArrayList;
import java.util.List;
import nl.ssfh.portal.apis.RecoveriesApi.Chosen;
import nl.ssfh.portal.apis.RecoveriesApi.Course;
import nl.ssfh.portal.apis.RecoveriesApi.Invoice;
import nl.ssfh.portal.apis.RecoveriesApi.Kept;
import nl.ssfh.portal.apis.RecoveriesApi.Part;
import nl.ssfh.portal.apis.RecoveriesApi.Plan;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.page.Page;

/** What came back of a recovery and what is to come, in words. */
record CourseWords(Page page) {

    /** How many parts were agreed, from when on, and how each comes back. */
    String plan(Plan plan) {
        var by = plan.by().equals("INVOICE")
                ? page.say("elk op een factuur", "each on an invoice")
                : page.say("elk verrekend met betalingen", "each kept back from payments");
        return page.say("in %d termijnen vanaf %s, %s", "in %d parts from %s on, %s")
                .formatted(plan.parts(), page.month(plan.firstMonth()), by);
    }

    /** The service chooses one thing only, and for one reason: an invoice where nothing came for months. */
    String why(Chosen choice) {
        return choice.isOfService()
                ? page.say(
                        "er komt geen betaling waarmee het kan worden verrekend",
                        "no payment is coming from which it can be kept back")
                : choice.reason();
    }

    List<Fact> of(Course course) {
        var facts = new ArrayList<Fact>();
        course.parts().forEach(part -> facts.add(of(part)));
        course.keptBack().forEach(kept -> facts.add(of(kept)));
        var address = RecoveryWords.address(course.recovery().id());
        course.invoices().forEach(invoice -> facts.addAll(of(invoice, address)));
        return facts;
    }

    private Fact of(Part part) {
        return Fact.of(
                "Termijn " + part.number(),
                "Part " + part.number(),
                page.say("hoogstens %s in %s", "at most %s in %s")
                        .formatted(page.euros(part.amountCents()), page.month(part.month())));
    }

    private Fact of(Kept kept) {
        var settled = kept.settled() ? "" : page.say(", de run is nog niet vrijgegeven", ", the run is not released");
        return Fact.to(
                "Verrekend",
                "Kept back",
                "%s in %s%s".formatted(page.euros(kept.amountCents()), page.month(kept.run()), settled),
                "/fonds/termijnen/" + kept.instalment());
    }

    private List<Fact> of(Invoice invoice, String address) {
        var reference = invoice.reference();
        return List.of(
                Fact.of(
                        "Factuur " + reference,
                        "Invoice " + reference,
                        page.euros(invoice.amountCents()) + ", " + state(invoice) + paid(invoice)),
                Fact.to(
                        "Brief bij " + reference,
                        "Letter of " + reference,
                        page.say("factuur als brief (pdf)", "invoice as a letter (pdf)"),
                        address + "/facturen/" + invoice.id()));
    }

    private String state(Invoice invoice) {
        return switch (invoice.state()) {
            case "PAID" -> page.say("betaald", "paid");
            case "WITHDRAWN" -> page.say("ingetrokken", "withdrawn");
            case "OVERDUE" -> page.say("te laat: te betalen tot en met ", "overdue: to be paid by ") + day(invoice);
            default -> page.say("te betalen tot en met ", "to be paid by ") + day(invoice);
        };
    }

    private String day(Invoice invoice) {
        return page.day(invoice.dueOn());
    }

    /** What came in of it, where that is not all. */
    private String paid(Invoice invoice) {
        return invoice.paidCents() == 0 || invoice.openCents() == 0
                ? ""
                : page.say(", betaald ", ", paid ") + page.euros(invoice.paidCents());
    }
}
