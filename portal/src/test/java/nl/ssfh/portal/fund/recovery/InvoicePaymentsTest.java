package nl.ssfh.portal.fund.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.BankWorkApi.Item;
import nl.ssfh.portal.apis.RecoveriesApi.Invoice;
import nl.ssfh.portal.apis.RecoveriesApi.Payment;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.Language;
import org.junit.jupiter.api.Test;

class InvoicePaymentsTest {

    private static final Page PAGE = new Page(Language.NL, null, "/", "/", null);
    private static final LocalDate ISSUED = LocalDate.of(2024, 10, 4);

    @Test
    void only_free_credits_that_fit_an_open_invoice_can_be_its_payment() {
        var fits = line(1_000, "CREDIT", "OPEN", ISSUED);
        var payments = InvoicePayments.of(
                List.of(invoice(1_000)),
                List.of(
                        fits,
                        line(1_001, "CREDIT", "OPEN", ISSUED),
                        line(1_000, "CREDIT", "OPEN", ISSUED.minusDays(1)),
                        line(1_000, "CREDIT", "PROPOSED", ISSUED),
                        line(1_000, "DEBIT", "OPEN", ISSUED)));

        assertThat(payments.credits()).containsExactly(fits);
        assertThat(payments.areAwaited()).isFalse();
        assertThat(InvoicePayments.of(List.of(invoice(1)), List.of(fits)).areAwaited())
                .isTrue();
    }

    @Test
    void what_is_booked_is_what_the_bank_said() {
        var invoice = invoice(1_000);
        var credit = line(400, "CREDIT", "TAKEN", ISSUED.plusDays(3));
        var payments = InvoicePayments.of(List.of(invoice), List.of(credit));

        assertThat(payments.chosen(invoice.id(), credit.id()))
                .contains(new Payment(400, ISSUED.plusDays(3), credit.id()));
    }

    @Test
    void of_several_invoices_one_is_chosen_that_the_credit_fits() {
        var small = invoice(100);
        var large = invoice(1_000);
        var credit = line(400, "CREDIT", "OPEN", ISSUED);
        var payments = InvoicePayments.of(List.of(small, large), List.of(credit));

        assertThat(payments.deed(PAGE, List.of(), form -> {}).questions())
                .extracting(Question::name)
                .containsExactly("invoice", "bankEntry");
        assertThat(payments.chosen(small.id(), credit.id())).isEmpty();
        assertThat(payments.chosen(large.id(), credit.id())).isPresent();
    }

    private static Invoice invoice(long cents) {
        return new Invoice(UUID.randomUUID(), "T2024-00001", cents, 0, "OPEN", ISSUED, ISSUED.plusDays(30));
    }

    private static Item line(long cents, String direction, String state, LocalDate bookedOn) {
        return new Item(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "",
                "",
                null,
                cents,
                direction,
                bookedOn,
                "REF",
                state,
                null,
                null,
                null);
    }
}
