package nl.ssfh.eligibility.policy.domain.table;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.ssfh.eligibility.policy.domain.Basis;
import nl.ssfh.eligibility.policy.domain.Flaw;
import nl.ssfh.eligibility.policy.domain.table.Input.Choice;
import nl.ssfh.eligibility.policy.domain.table.Input.Decimal;
import nl.ssfh.eligibility.policy.domain.table.TableSource.Heading;
import nl.ssfh.eligibility.policy.domain.table.TableSource.Rule;

/** Turns a table as it was written into one that answers, or refuses it with the place that is wrong. */
public final class TableCompiler<V> {

    private static final int MOST_ROWS = 1_000;
    private static final List<String> ANNOTATIONS = List.of("source", "basis");

    private final Shape<V> shape;
    private final TableSource source;
    private final Place place;

    private TableCompiler(Shape<V> shape, TableSource source, Place policy) {
        this.shape = shape;
        this.source = source;
        this.place = policy.table(shape.name());
    }

    public static <V> Table<V> compile(Shape<V> shape, TableSource source, Place policy) {
        return new TableCompiler<>(shape, source, policy).compile();
    }

    private Table<V> compile() {
        checkShape();
        var rows = IntStream.range(0, source.rules().size()).mapToObj(this::row).toList();
        var columns = IntStream.range(0, source.inputs().size())
                .mapToObj(this::column)
                .toList();
        return new Table<>(shape.name(), columns, rows);
    }

    private void checkShape() {
        place.require(source.hitPolicy().equals(shape.hitPolicy()), Flaw.HIT_POLICY, shape.hitPolicy());
        place.require(source.aggregation().equals(shape.aggregation()), Flaw.AGGREGATION, shape.aggregation());
        place.require(source.annotations().equals(ANNOTATIONS), Flaw.ANNOTATIONS, ANNOTATIONS);
        place.require(source.rules().size() <= MOST_ROWS, Flaw.TOO_MANY_ROWS, MOST_ROWS);
        var output = List.of(new Heading(shape.output(), shape.outputType(), ""));
        place.require(source.outputs().equals(output), Flaw.OUTPUT, shape.output(), shape.outputType());
        unique(source.inputs(), Heading::name);
        unique(source.rules(), Rule::id);
    }

    private <T> void unique(List<T> things, Function<T, String> name) {
        var seen = new HashSet<String>();
        for (var thing : things) {
            place.require(seen.add(name.apply(thing)), Flaw.TWICE, name.apply(thing));
        }
    }

    private Row<V> row(int index) {
        var rule = source.rules().get(index);
        var here = place.row(index + 1);
        here.require(rule.inputs().size() == source.inputs().size(), Flaw.INPUT_CELLS);
        here.require(rule.outputs().size() == 1, Flaw.OUTPUT_CELL);
        here.require(rule.annotations().size() == ANNOTATIONS.size(), Flaw.ANNOTATION_CELLS, ANNOTATIONS);
        var outcome =
                shape.reader().apply(here.cell(shape.output()), rule.outputs().getFirst());
        var reference = rule.annotations().getFirst();
        here.cell("source").require(!reference.isBlank(), Flaw.NO_SOURCE);
        var basis = Basis.named(rule.annotations().getLast())
                .orElseThrow(() -> here.cell("basis").refuse(Flaw.NO_BASIS));
        return new Row<>(index + 1, rule.id(), outcome, reference, basis);
    }

    private Column column(int index) {
        var heading = source.inputs().get(index);
        var here = place.cell(heading.name());
        var input = Inputs.named(heading.name()).orElseThrow(() -> here.refuse(Flaw.UNKNOWN_INPUT));
        here.require(heading.type().equals(input.type()), Flaw.INPUT_TYPE, input.type());
        return switch (input) {
            case Choice choice -> {
                checkValues(here, choice, heading);
                yield Column.of(choice, cells(index, cell -> cell.choice(choice.literals())));
            }
            case Decimal decimal -> {
                here.require(heading.values().isEmpty(), Flaw.NUMBER_VALUES);
                yield Column.of(decimal, cells(index, Cell::decimal));
            }
        };
    }

    /** A file that lists the values of an input must list those we know: otherwise it was written for other facts. */
    private static void checkValues(Place here, Choice choice, Heading heading) {
        var known = choice.literals().stream().sorted().collect(joining(","));
        var listed = Arrays.stream(heading.values().split(",", -1))
                .map(String::strip)
                .sorted()
                .collect(joining(","));
        here.require(listed.isEmpty() || listed.equals(known), Flaw.VALUES, known);
    }

    private <T> List<T> cells(int column, Function<Cell, T> read) {
        var name = source.inputs().get(column).name();
        return IntStream.range(0, source.rules().size())
                .mapToObj(row -> read.apply(new Cell(
                        place.row(row + 1).cell(name),
                        source.rules().get(row).inputs().get(column))))
                .toList();
    }
}
