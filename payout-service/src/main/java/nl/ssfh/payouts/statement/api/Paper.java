package nl.ssfh.payouts.statement.api;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A statement, or an invoice, as a document, in one language, in the order in which one reads it.
 *
 * @param facts what it is a statement of
 * @param notes what the reader must know to understand the tables
 */
public record Paper(String language, String title, List<Fact> facts, List<String> notes, List<Table> tables) {

    public Paper {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
    }

    /** Something that is said in a few words, after what it is. */
    public record Fact(String name, String value) {}

    /** A table; without rows it says so. */
    public record Table(String heading, List<Column> columns, List<Row> rows, String without) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** The cell of a row together with its column, for the template. */
        public List<Cell> cells(Row row) {
            return IntStream.range(0, columns.size())
                    .mapToObj(
                            at -> new Cell(row.cells().get(at), columns.get(at).form()))
                    .toList();
        }
    }

    /** The form is the name of a style: {@code text}, {@code key}, {@code amount} or {@code code}. */
    public record Column(String name, String form) {}

    /** One line, or all of them together. */
    public record Row(List<String> cells, boolean total) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What stands in a cell, and how. */
    public record Cell(String text, String form) {}
}
