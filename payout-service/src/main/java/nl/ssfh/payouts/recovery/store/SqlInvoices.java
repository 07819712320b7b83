package nl.ssfh.payouts.recovery.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.recovery.domain.Invoice;
import nl.ssfh.payouts.recovery.domain.InvoicePayment;
import nl.ssfh.payouts.recovery.domain.Invoices;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlInvoices implements Invoices {

    private static final String SELECT = """
            select v.*, i.practice, coalesce(p.cents, 0) as paid
              from invoice v
              join instalment i on i.id = v.recovery
              left join lateral (select sum(p.cents) as cents from invoice_payment p where p.invoice = v.id) p on true
            """;

    private static final String ISSUE = """
            insert into invoice (id, recovery, choice, part, year, number, cents, issued_on, due_on)
            select ?, ?, ?, ?, y.year, (select coalesce(max(v.number), 0) + 1 from invoice v where v.year = y.year), ?, ?, ?
              from (values (?)) y (year)
            """;

    private final Sql sql;

    SqlInvoices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void issue(New invoice) {
        sql.update(
                ISSUE,
                invoice.id(),
                invoice.recovery(),
                invoice.choice(),
                invoice.part(),
                invoice.amount(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.issuedOn().getYear());
    }

    @Override
    public Optional<Invoice> find(UUID id) {
        return sql.first(SELECT + "where v.id = ?", SqlInvoices::invoice, id);
    }

    @Override
    public List<Invoice> of(UUID recovery) {
        return sql.list(SELECT + "where v.recovery = ? order by v.year, v.number", SqlInvoices::invoice, recovery);
    }

    @Override
    public void withdraw(UUID invoice, LocalDate on) {
        sql.update("update invoice set withdrawn_on = ? where id = ?", on, invoice);
    }

    @Override
    public void pay(InvoicePayment payment) {
        sql.update(
                """
                insert into invoice_payment (id, invoice, cents, received_on, bank_entry, booked_by, booked_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                payment.id(),
                payment.invoice(),
                payment.amount(),
                payment.receivedOn(),
                payment.bankEntry(),
                payment.by(),
                payment.at());
    }

    @Override
    public Optional<Money> unexplainedCredit(UUID bankEntry) {
        return sql.first("""
                select e.cents from bank_entry e
                 where e.id = ? and e.suspense is not null and e.direction = 'CREDIT'
                   and exists (select from ledger_entry l where l.kind = 'SUSPENSE' and l.cause = e.id)
                   and not exists (select from invoice_payment p where p.bank_entry = e.id)
                   and not exists (select from suspense_work w
                                    where w.entry = e.id and w.state in ('PROPOSED', 'MATCHED', 'HANDLED'))
                """, row -> row.money("cents"), bankEntry);
    }

    private static Invoice invoice(Row row) throws SQLException {
        return new Invoice(
                row.uuid("id"),
                row.uuid("recovery"),
                row.uuid("practice"),
                Invoice.reference(row.number("year"), row.number("number")),
                row.numberOrNull("part"),
                row.money("cents"),
                row.money("paid"),
                row.date("issued_on"),
                row.date("due_on"),
                row.dateOrNull("withdrawn_on"));
    }
}
