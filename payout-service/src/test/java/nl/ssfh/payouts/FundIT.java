package nl.ssfh.payouts;

import static nl.ssfh.payouts.TestClaim.months;

import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.Span;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.account.app.SetBankAccount;
import nl.ssfh.payouts.account.domain.BankAccount;
import nl.ssfh.payouts.evidence.PapersStandIn;
import nl.ssfh.payouts.schedule.app.TakeDecision;
import nl.ssfh.platform.rights.Mandates;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import org.iban4j.CountryCode;
import org.iban4j.Iban;
import org.junit.jupiter.api.BeforeEach;

/** What the tests through the front door have in common: real parts, an empty fund in September 2024. */
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(PapersStandIn.class)
public abstract class FundIT {

    public static final Span SEPTEMBER = months("2024-09", "2024-09");
    private static int accounts;

    @Inject
    protected EmptyBooks books;

    @Inject
    protected TakeDecision takeDecision;

    @Inject
    protected SetBankAccount setBankAccount;

    @Inject
    protected Mandates mandates;

    @BeforeEach
    void begin() {
        books.empty();
        TestDate.set(TestDate.START);
    }

    protected static void today(String date) {
        TestDate.set(LocalDate.parse(date));
    }

    /** A practice that can be paid. */
    protected UUID practice() {
        var practice = UUID.randomUUID();
        giveAccount(practice);
        return practice;
    }

    /** Returns the new IBAN. */
    protected String giveAccount(UUID practice) {
        return giveAccount(practice, "Praktijk", "anna");
    }

    protected String giveAccount(UUID practice, String holder, String by) {
        var iban = new Iban.Builder()
                .countryCode(CountryCode.NL)
                .bankCode("BANK")
                .accountNumber("%010d".formatted(++accounts))
                .build()
                .toString();
        setBankAccount.set(new BankAccount(practice, iban, holder), by);
        return iban;
    }

    /** Both fees for September, decided. */
    protected TestClaim grant(UUID practice, long stipendCents, long supervisionCents) {
        var claim = TestClaim.at(practice);
        takeDecision.take(claim.grants(SEPTEMBER, stipendCents, supervisionCents));
        return claim;
    }

    protected void mandate(String subject, UUID practice, MandateRole role) {
        mandates.on(new MandateGranted(UUID.randomUUID(), practice, subject, role));
    }

    /** Everything in the file is booked. */
    protected static void book(TransferFile file) {
        var entries = file.transfers().stream()
                .map(transfer -> Entry.paid("BOOK" + transfer.endToEndId(), transfer.endToEndId(), transfer.cents()))
                .toList();
        Api.report(BankSays.statement(entries)).then().statusCode(201);
    }

    /** One transfer comes back. */
    protected static void comeBack(TransferFile.Transfer transfer) {
        var entry = Entry.returned("BACK" + transfer.endToEndId(), transfer.endToEndId(), transfer.cents(), "AC04");
        Api.report(BankSays.statement(List.of(entry))).then().statusCode(201);
    }
}
