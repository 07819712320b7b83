package nl.ssfh.demo.year;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.ssfh.demo.bank.Bank;
import nl.ssfh.demo.bank.Report;

/** What the fund's officers do: Olga prepares the payment run, Otto releases and sends it, both read what the bank says. */
final class Office {

    private static final int KNOWN = 200;
    private static final int READ_TWICE = 5;

    private final Api payouts;
    private final Bank bank;
    private int reports;

    Office(Api payouts, Bank bank) {
        this.payouts = payouts;
        this.bank = bank;
    }

    /** Pays what is due, if anything is; gives what was sent to the bank, in cents. */
    long pay(YearMonth month, LocalDate day) {
        JsonNode run;
        try {
            run = payouts.create(People.OLGA, "/v1/runs", "run " + month, Json.object("month", month));
        } catch (RequestRefused e) {
            if (e.hasProblem("nothing-due") || e.hasProblem("all-held")) {
                return 0;
            }
            throw e;
        }
        var path = "/v1/runs/" + Json.id(run);
        var seen = Json.object("contentHash", run.path("contentHash").asText());
        payouts.post(People.OTTO, path + "/release", seen);
        payouts.post(People.OTTO, path + "/sending", Json.object());
        for (var file : payouts.get(People.OTTO, path + "/files")) {
            var content = path + "/files/" + file.path("number").asInt();
            bank.receive(payouts.text(People.OTTO, content, "application/xml").getBytes(UTF_8), day);
        }
        return run.path("totalCents").asLong();
    }

    /** Some files are read twice, as happens; the second time must change nothing. */
    void read(Report report) {
        payouts.postFile(People.OLGA, "/v1/bank-reports", report.xml());
        if (++reports % READ_TWICE == 0) {
            var again = payouts.postFile(People.OTTO, "/v1/bank-reports", report.xml());
            if (again.statusCode() != KNOWN) {
                throw new IllegalStateException("A bank report of %s was taken in twice".formatted(report.day()));
            }
        }
    }
}
