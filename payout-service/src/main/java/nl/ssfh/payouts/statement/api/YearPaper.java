package nl.ssfh.payouts.statement.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.payouts.statement.api.Paper.Column;
import nl.ssfh.payouts.statement.api.Paper.Fact;
import nl.ssfh.payouts.statement.api.Paper.Row;
import nl.ssfh.payouts.statement.api.Paper.Table;
import nl.ssfh.payouts.statement.domain.YearStatement;
import nl.ssfh.payouts.statement.domain.YearStatement.Moved;
import nl.ssfh.platform.words.Words;

/** A year statement as a document. */
record YearPaper(Words words, YearStatement statement) {

    Paper paper() {
        return new Paper(
                words.language(),
                words.say("year.title", statement.year()),
                List.of(
                        new Fact(words.say("statement.of"), statement.of().id().toString()),
                        new Fact(words.say("statement.on"), words.date(statement.on()))),
                List.of(words.say("year.booked"), words.say("statement.gross")),
                List.of(perFee(), perMonth()));
    }

    private Table perFee() {
        var rows = new ArrayList<Row>();
        statement.byFee().forEach((fee, moved) -> rows.add(row(List.of(words.word("fee", fee)), moved, false)));
        return table("year.perFee", List.of("fee"), rows);
    }

    private Table perMonth() {
        var rows = new ArrayList<Row>();
        statement
                .rows()
                .forEach(each -> rows.add(
                        row(List.of(words.month(each.booked()), words.word("fee", each.fee())), each.moved(), false)));
        return table("year.perMonth", List.of("booked", "fee"), rows);
    }

    /** The last row of either table is the total. */
    private Table table(String heading, List<String> keys, List<Row> rows) {
        var columns = new ArrayList<Column>();
        keys.forEach(key -> columns.add(new Column(words.say("column." + key), "text")));
        Stream.of("paid", "returned", "kept", "setOff", "recovered")
                .forEach(name -> columns.add(new Column(words.say("column." + name), "amount")));
        if (!rows.isEmpty()) {
            var labels = new ArrayList<>(Collections.nCopies(keys.size(), ""));
            labels.set(0, words.say("statement.total"));
            rows.add(row(labels, statement.total(), true));
        }
        return new Table(words.say(heading), columns, rows, words.say("year.nothing"));
    }

    private Row row(List<String> labels, Moved moved, boolean total) {
        var amounts = Stream.of(moved.paid(), moved.returned(), moved.kept(), moved.setOff(), moved.recovered())
                .map(words::euros);
        return new Row(Stream.concat(labels.stream(), amounts).toList(), total);
    }
}
