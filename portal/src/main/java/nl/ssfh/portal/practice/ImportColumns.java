package nl.ssfh.portal.practice;

import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.form.Question.Kind;
import nl.ssfh.portal.form.Question.Option;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/** What a file of placements says in each column: the same as the form of one placement, under the same names. */
public final class ImportColumns {

    private static final Question PRACTICE = Question.text(
            "practice",
            new Text("Nummer van de praktijk", "Id of the practice"),
            new Text("Uw praktijken staan hieronder.", "Your practices stand below."));

    private static final Question SUBMIT = Question.yesOrNo(
                    "submit",
                    new Text("Meteen indienen?", "Submit at once?"),
                    new Text(
                            "Nee maakt er een concept van. Leeg is ja.",
                            "No makes a draft of it. Empty stands for yes."))
            .optional();

    /** In the order of the example. */
    public static final List<Column> ALL = Stream.of(
                    List.of(PRACTICE),
                    Questions.STUDENT,
                    Questions.COURSE,
                    Questions.PLACEMENT,
                    Questions.AGREEMENT,
                    List.of(SUBMIT))
            .flatMap(List::stream)
            .map(Column::of)
            .toList();

    private ImportColumns() {}

    /**
     * One column.
     *
     * @param name in the first line of the file
     * @param how it is written, in words
     * @param values that can be written there, none when it is not one of a few
     */
    public record Column(String name, Text label, @Nullable Text how, List<Option> values) {

        private static final Text DAY = new Text("Zoals 1-9-2024.", "Such as 1-9-2024.");

        static Column of(Question question) {
            var values = question.options().stream()
                    .filter(option -> !option.value().equals(Questions.UNKNOWN))
                    .map(option -> new Option(written(option.value()), option.label()))
                    .toList();
            return new Column(
                    question.name(), question.label(), question.kind() == Kind.DAY ? DAY : question.help(), values);
        }

        private static String written(String value) {
            return switch (value) {
                case "true" -> "ja";
                case "false" -> "nee";
                default -> value;
            };
        }
    }
}
