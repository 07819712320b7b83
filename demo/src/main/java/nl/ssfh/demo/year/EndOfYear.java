package nl.ssfh.demo.year;

import nl.ssfh.demo.population.Population;
import nl.ssfh.demo.report.Actual;
import nl.ssfh.local.Platform;

/** Asks the platform what became of everything; as an auditor, who may read all. */
public final class EndOfYear {

    private EndOfYear() {}

    /** Every instalment as CSV, as payout-service writes it. */
    public static String export(Platform platform) {
        return new Api(platform.addresses().payouts(), platform.tokens())
                .text(People.AXEL, "/v1/instalments", "text/csv");
    }

    public static Actual of(Platform platform, Population population, Directory directory) {
        var tokens = platform.tokens();
        var addresses = platform.addresses();
        var mails = new ReadMails(new Api(addresses.notifications(), tokens));
        Drain.await("every mail is sent", () -> mails.waiting() == 0);
        var decisions = new ReadDecisions(new Api(addresses.eligibility(), tokens), population, directory);
        var money = new ReadMoney(new Api(addresses.payouts(), tokens), population, directory);
        return new Actual(
                decisions.all(),
                money.instalments(),
                new ReadRecoveries(new Api(addresses.payouts(), tokens), directory).all(),
                money.balances(),
                money.suspense(),
                money.sent(),
                mails.sent(),
                mails.unsent(),
                platform.mailbox().count(),
                new ReadConfirmations(new Api(addresses.claims(), tokens), population).counted(directory));
    }
}
