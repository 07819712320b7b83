package nl.ssfh.portal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.RecoveriesApi.Course;
import nl.ssfh.portal.apis.RecoveriesApi.Invoice;
import nl.ssfh.portal.apis.RecoveriesApi.Recovery;
import org.junit.jupiter.api.Test;

class OwedTest {

    private static final UUID ID = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2025, 4, 25);

    @Test
    void what_stands_on_an_invoice_does_not_come_back_later_too() {
        var owed = new Owed(List.of(
                course(6_000, invoice("T1", 5_000, 1_000, "OVERDUE"), invoice("T2", 9_000, 0, "WITHDRAWN")),
                course(700)));

        assertThat(owed.bills()).extracting(bill -> bill.invoice().reference()).containsExactly("T1");
        assertThat(owed.bills().getFirst().tone()).isEqualTo("bad");
        assertThat(owed.laterCents()).isEqualTo(2_700);
    }

    private static Course course(long open, Invoice... invoices) {
        var recovery = new Recovery(ID, ID, ID, Fee.STIPEND, YearMonth.of(2025, 3), 9_000, open, "DUE", "INVOICE", DAY);
        return new Course(recovery, List.of(), List.of(), List.of(invoices));
    }

    private static Invoice invoice(String reference, long cents, long paid, String state) {
        return new Invoice(ID, reference, cents, paid, state, DAY.minusDays(30), DAY);
    }
}
