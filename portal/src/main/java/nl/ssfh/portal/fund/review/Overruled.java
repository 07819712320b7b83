package nl.ssfh.portal.fund.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.AuditTrail.Entry;
import nl.ssfh.portal.fund.check.CheckWords;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;

/** One fee of one month on which an officer decided otherwise, as it is on record. */
public record Overruled(Fee fee, YearMonth month, Outcome before, Outcome after) {

    /** What was decided, and how much. */
    public record Outcome(String code, long cents) {

        private static Outcome read(JsonNode words) {
            var parts = words.asText().split(" ", 2);
            return new Outcome(parts[0], parts.length == 2 ? Long.parseLong(parts[1]) : 0);
        }

        public String in(Page page) {
            var name = name(code).in(page.language());
            return cents > 0 ? name + " " + page.euros(cents) : name;
        }
    }

    static Text name(String code) {
        return switch (code) {
            case "GRANTED" -> new Text("toegekend", "granted");
            case "REFUSED" -> new Text("afgewezen", "refused");
            default -> new Text("niet beslist", "undecided");
        };
    }

    static Overruled of(Entry entry) {
        var details = entry.details();
        return new Overruled(
                Fee.valueOf(details.path("fee").asText()),
                YearMonth.parse(details.path("month").asText()),
                Outcome.read(details.path("before")),
                Outcome.read(details.path("after")));
    }

    public Text name() {
        return CheckWords.fee(fee);
    }
}
