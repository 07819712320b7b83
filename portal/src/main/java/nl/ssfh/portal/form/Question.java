package nl.ssfh.portal.form;

import java.util.List;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param name of the field; for a day or a month, of its fields without their endings
 * @param help what to answer, in plain words; absent when the label says it all
 * @param options to choose one of
 * @param required whether it must be answered
 * @param autocomplete what a browser may fill in, where somebody types what is his own (HTML, 4.10.18.7); else off
 */
public record Question(
        String name,
        Kind kind,
        Text label,
        @Nullable Text help,
        List<Option> options,
        boolean required,
        String autocomplete) {

    public Question {
        options = List.copyOf(options);
    }

    private Question(String name, Kind kind, Text label, @Nullable Text help, List<Option> options) {
        this(name, kind, label, help, options, true, "off");
    }

    /** How it is answered. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        MAIL,
        NUMBER,
        WHOLE,
        EUROS,
        DAY,
        MONTH,
        CHOICE
    }

    /** Something to choose. */
    public record Option(String value, Text label) {}

    public static Question text(String name, Text label, @Nullable Text help) {
        return new Question(name, Kind.TEXT, label, help, List.of());
    }

    /** A text of several lines. */
    public static Question longText(String name, Text label, Text help) {
        return new Question(name, Kind.LONG_TEXT, label, help, List.of());
    }

    public static Question mail(String name, Text label, Text help) {
        return new Question(name, Kind.MAIL, label, help, List.of());
    }

    public static Question number(String name, Text label, Text help) {
        return new Question(name, Kind.NUMBER, label, help, List.of());
    }

    /** A number without decimals. */
    public static Question whole(String name, Text label, Text help) {
        return new Question(name, Kind.WHOLE, label, help, List.of());
    }

    /** An amount of money. */
    public static Question euros(String name, Text label, Text help) {
        return new Question(name, Kind.EUROS, label, help, List.of());
    }

    public static Question day(String name, Text label, Text help) {
        return new Question(name, Kind.DAY, label, help, List.of());
    }

    public static Question month(String name, Text label, @Nullable Text help) {
        return new Question(name, Kind.MONTH, label, help, List.of());
    }

    public static Question choice(String name, Text label, @Nullable Text help, List<Option> options) {
        return new Question(name, Kind.CHOICE, label, help, options);
    }

    /** In which language somebody is written to. */
    public static Question language(Text label, @Nullable Text help) {
        return choice(
                "language",
                label,
                help,
                List.of(
                        new Option("nl", new Text("Nederlands", "Dutch")),
                        new Option("en", new Text("Engels", "English"))));
    }

    public static Question yesOrNo(String name, Text label, @Nullable Text help) {
        return choice(
                name,
                label,
                help,
                List.of(new Option("true", new Text("Ja", "Yes")), new Option("false", new Text("Nee", "No"))));
    }

    /** The same, and it may stay open. */
    public Question optional() {
        return new Question(name, kind, label, help, options, false, autocomplete);
    }

    /** The same, for what is the own of who answers. */
    public Question own(String token) {
        return new Question(name, kind, label, help, options, required, token);
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.WHOLE;
    }

    public boolean isEuros() {
        return kind == Kind.EUROS;
    }

    /** Whether it is one of what there is to choose. */
    boolean offers(String answer) {
        return options.stream().anyMatch(option -> option.value().equals(answer));
    }

    public boolean isMail() {
        return kind == Kind.MAIL;
    }

    /** The fields in which it is answered. */
    List<String> parts() {
        return switch (kind) {
            case DAY -> List.of(name + "-dag", name + "-maand", name + "-jaar");
            case MONTH -> List.of(name + "-maand", name + "-jaar");
            case TEXT, LONG_TEXT, MAIL, NUMBER, WHOLE, EUROS, CHOICE -> List.of(name);
        };
    }

    /** The field that a link to a mistake leads to. */
    public String first() {
        return switch (kind) {
            case DAY -> name + "-dag";
            case MONTH -> name + "-maand";
            case CHOICE -> name + "-" + options.getFirst().value();
            case TEXT, LONG_TEXT, MAIL, NUMBER, WHOLE, EUROS -> name;
        };
    }
}
