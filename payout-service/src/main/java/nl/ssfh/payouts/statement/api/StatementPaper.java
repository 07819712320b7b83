package nl.ssfh.payouts.statement.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.statement.api.Paper.Column;
import nl.ssfh.payouts.statement.api.Paper.Fact;
import nl.ssfh.payouts.statement.api.Paper.Row;
import nl.ssfh.payouts.statement.api.Paper.Table;
import nl.ssfh.payouts.statement.domain.Party;
import nl.ssfh.payouts.statement.domain.Statement;
import nl.ssfh.payouts.statement.domain.StatementLine;
import nl.ssfh.platform.words.Words;

/** A payment statement as a document: to a practice with both fees, to a student with what concerns him. */
record StatementPaper(Words words, Statement statement) {

    Paper paper() {
        var months = statement.months();
        return new Paper(
                words.language(),
                words.say("statement.title"),
                List.of(
                        new Fact(words.say("statement.of"), statement.of().id().toString()),
                        new Fact(
                                words.say("statement.months"),
                                words.say("statement.range", words.month(months.from()), words.month(months.until()))),
                        new Fact(words.say("statement.on"), words.date(statement.on()))),
                List.of(words.say("statement.noNames"), words.say("statement.gross")),
                List.of(
                        new Table(words.say("statement.lines"), columns(), rows(), words.say("statement.nothing")),
                        totals()));
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(key("reference"));
        columns.add(text("month"));
        if (toPractice()) {
            columns.add(text("fee"));
        }
        columns.add(amount("amount"));
        columns.add(amount("paid"));
        columns.add(amount("setOff"));
        columns.add(text("progress"));
        columns.add(key("paidOn"));
        if (toPractice()) {
            columns.add(new Column(words.say("column.endToEndId"), "code"));
        }
        return columns;
    }

    private List<Row> rows() {
        return statement.lines().stream()
                .map(line -> new Row(cells(line), false))
                .toList();
    }

    private List<String> cells(StatementLine line) {
        var figures = line.figures();
        var cells = new ArrayList<String>();
        cells.add(line.reference());
        cells.add(words.month(line.month()) + (line.sequence() > 0 ? words.say("line.change") : ""));
        if (toPractice()) {
            cells.add(words.word("fee", line.fee()));
        }
        cells.add(words.euros(figures.planned()));
        cells.add(words.euros(figures.paid()));
        cells.add(words.euros(figures.setOff().minus(figures.recovered())));
        cells.add(progress(line));
        cells.add(Optional.ofNullable(line.paidOn()).map(words::date).orElse(""));
        if (toPractice()) {
            cells.add(Optional.ofNullable(line.endToEndId()).orElse(""));
        }
        return cells;
    }

    private String progress(StatementLine line) {
        var returnedOn = line.returnedOn();
        var word = words.either(line.progress().nl(), line.progress().en());
        return returnedOn == null ? word : words.say("line.returned", word, words.date(returnedOn));
    }

    private Table totals() {
        var total = statement.total();
        var rows = new LinkedHashMap<String, Money>();
        rows.put("figure.planned", total.planned());
        rows.put("figure.paid", total.paid());
        rows.put("figure.toCome", total.ahead().plus(total.due()));
        rows.put("figure.held", total.held());
        rows.put("figure.returned", total.returned());
        rows.put("figure.setOff", total.setOff());
        rows.put("figure.recovered", total.recovered().negated());
        rows.put("figure.writtenOff", total.writtenOff().negated());
        rows.put("figure.toRecover", total.toRecover().negated());
        return new Table(
                words.say("statement.total"),
                List.of(text("what"), amount("amount")),
                rows.entrySet().stream()
                        .filter(row -> row.getKey().equals("figure.planned")
                                || !row.getValue().equals(Money.ZERO))
                        .map(row -> new Row(
                                List.of(words.say(row.getKey()), words.euros(row.getValue())),
                                row.getKey().equals("figure.planned")))
                        .toList(),
                "");
    }

    private boolean toPractice() {
        return statement.of().party() == Party.PRACTICE;
    }

    private Column text(String name) {
        return new Column(words.say("column." + name), "text");
    }

    private Column key(String name) {
        return new Column(words.say("column." + name), "key");
    }

    private Column amount(String name) {
        return new Column(words.say("column." + name), "amount");
    }
}
