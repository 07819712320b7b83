package nl.ssfh.payouts.bank.api;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static nl.ssfh.payouts.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.BankSays.Status;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.StatementFile;
import nl.ssfh.payouts.TransferFile;
import nl.ssfh.payouts.TransferFile.Transfer;
import nl.ssfh.payouts.bank.domain.AttemptState;
import nl.ssfh.payouts.bank.domain.BankNews;
import org.junit.jupiter.api.Test;

/** Each of 720 lines hears the six reports in an order of its own; the database does what the model says. */
@QuarkusTest
class ReportOrderIT extends FundIT {

    static final List<String> REPORTS = List.of("ACTC", "ACCP", "ACSC", "RJCT", "booked", "returned");

    @Test
    void in_every_order_the_lines_go_where_the_model_says() {
        var practice = practice();
        for (int i = 0; i < 360; i++) {
            grant(practice, 15_000, 20_000);
        }
        var file = Api.pay("2024-09");
        var orders = orders(file);
        var model = new HashMap<String, AttemptState>();
        file.transfers().forEach(transfer -> model.put(transfer.endToEndId(), AttemptState.SENT));

        for (int step = 0; step < REPORTS.size(); step++) {
            int at = step;
            var byReport = file.transfers().stream()
                    .collect(groupingBy(transfer ->
                            requireNonNull(orders.get(transfer.endToEndId())).get(at)));
            byReport.forEach((report, transfers) -> hand(file.messageId(), report, transfers));
            orders.forEach(
                    (id, order) -> model.computeIfPresent(id, (same, state) -> state.after(news(order.get(at)))));
            assertThat(states()).isEqualTo(expected(model));
        }

        assertThat(states().values()).containsOnly("RETURNED");
        assertThat(Api.balances()).containsEntry("BANK", 0L).containsEntry("PAYABLE", -360L * 35_000);
    }

    private static Map<String, List<String>> orders(TransferFile file) {
        var all = new ArrayList<List<String>>();
        permute(new ArrayList<>(), all);
        var orders = new HashMap<String, List<String>>();
        for (int i = 0; i < all.size(); i++) {
            orders.put(file.transfers().get(i).endToEndId(), all.get(i));
        }
        return orders;
    }

    private static void permute(List<String> begun, List<List<String>> all) {
        if (begun.size() == REPORTS.size()) {
            all.add(List.copyOf(begun));
            return;
        }
        for (var report : REPORTS) {
            if (!begun.contains(report)) {
                begun.add(report);
                permute(begun, all);
                begun.removeLast();
            }
        }
    }

    /** What is booked is said three times: by a notification, by a statement and by another bank's old format. */
    private static void hand(String message, String report, List<Transfer> transfers) {
        switch (report) {
            case "booked" ->
                move(transfers, each -> Entry.paid("P" + each.endToEndId(), each.endToEndId(), each.cents()));
            case "returned" ->
                move(
                        transfers,
                        each -> Entry.returned("B" + each.endToEndId(), each.endToEndId(), each.cents(), "AC04"));
            default -> {
                var statuses = transfers.stream()
                        .map(each -> new Status(each.endToEndId(), report, null))
                        .toList();
                take(BankSays.status(message, statuses));
                take(BankSays.status(message, statuses));
            }
        }
    }

    private static void move(List<Transfer> transfers, Function<Transfer, Entry> entry) {
        var statement = StatementFile.of(transfers.stream().map(entry).toList());
        List.of("camt.054.001.08", "camt.053.001.08", "camt.053.001.02")
                .forEach(version -> take(statement.version(version).xml()));
    }

    private static void take(String xml) {
        Api.report(xml).then().statusCode(201);
    }

    private static BankNews news(String report) {
        return switch (report) {
            case "booked" -> BankNews.BOOKED;
            case "returned" -> BankNews.RETURNED;
            default -> BankNews.ofStatus(report).orElseThrow();
        };
    }

    private static Map<String, String> expected(Map<String, AttemptState> model) {
        return model.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().ofInstalment().name()));
    }

    private static Map<String, String> states() {
        var csv = as(Api.otto()).accept("text/csv").get("/v1/instalments").asString();
        return csv.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(toMap(cells -> cells[0].replace("-", ""), cells -> cells[8]));
    }
}
