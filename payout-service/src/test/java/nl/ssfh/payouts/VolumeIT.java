package nl.ssfh.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.ssfh.payouts.BankSays.Entry;
import org.junit.jupiter.api.Test;

/** A month of the fund as it is: two thousand lines. The bounds are wide, for machines that do much at once. */
@QuarkusTest
class VolumeIT extends FundIT {

    static final int PLACEMENTS = 1_000;

    @Test
    void a_month_of_two_thousand_lines_takes_seconds() {
        var practices = IntStream.range(0, 400).mapToObj(i -> practice()).toList();
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, PLACEMENTS)
                        .forEach(i -> grant(practices.get(i % practices.size()), 15_000 + i, 20_000)));

        var prepared = timed(
                "prepare",
                () -> Api.prepare("2024-09").then().statusCode(201).extract().jsonPath());
        timed("release", () -> Api.release(Api.olga(), prepared).then().statusCode(200));
        var file = Api.file(prepared.getString("id"));
        timed(
                "report",
                () -> Api.report(BankSays.statement(entries(file))).then().statusCode(201));

        assertThat(file.transfers()).hasSize(2 * PLACEMENTS);
        assertThat(books.number("select count(*) from instalment where state = 'PAID'"))
                .isEqualTo(2 * PLACEMENTS);
        assertThat(Api.balances()).containsEntry("PAYABLE", 0L).containsEntry("BANK", -file.cents());
    }

    private static List<Entry> entries(TransferFile file) {
        return file.transfers().stream()
                .map(transfer -> Entry.paid("P" + transfer.endToEndId(), transfer.endToEndId(), transfer.cents()))
                .toList();
    }

    private static <T> T timed(String what, java.util.function.Supplier<T> work) {
        var start = Instant.now();
        var result = work.get();
        var taken = Duration.between(start, Instant.now());
        Log.infof("%s of %d lines took %d ms", what, 2 * PLACEMENTS, taken.toMillis());
        assertThat(taken).as(what).isLessThan(Duration.ofSeconds(20));
        return result;
    }
}
