package nl.ssfh.platform.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language: sentences from the service's own {@code explanations/nl.properties} and
 * {@code en.properties}, and how the language writes amounts and dates.
 *
 * <p>Where one reader, such as a student, is not spoken to as the others are, the file has a sentence for him by the
 * same name.
 */
public final class Words {

    public static final Words NL = new Words("nl", Locale.of("nl", "NL"));
    public static final Words EN = new Words("en", Locale.UK);

    private final String language;
    private final Locale locale;
    private final Properties sentences;
    private final String reader;

    private Words(String language, Locale locale) {
        this(language, locale, sentences(language), "");
    }

    private Words(String language, Locale locale, Properties sentences, String reader) {
        this.language = language;
        this.locale = locale;
        this.sentences = sentences;
        this.reader = reader;
    }

    /** The file is of the service, which another class loader may hold than this class. */
    private static Properties sentences(String language) {
        var file = "explanations/" + language + ".properties";
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = Objects.requireNonNull(loader.getResourceAsStream(file), file)) {
            var sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** English for who asks for it first, Dutch for all others. */
    public static Words preferred(@Nullable String acceptLanguage) {
        return acceptLanguage != null
                        && acceptLanguage.strip().toLowerCase(Locale.ROOT).startsWith(EN.language)
                ? EN
                : NL;
    }

    /** The same language, spoken to this reader, such as {@code STUDENT}. */
    public Words to(Enum<?> reader) {
        return new Words(language, locale, sentences, reader.name().toLowerCase(Locale.ROOT) + ".");
    }

    public Locale locale() {
        return locale;
    }

    /** The code of the language, {@code nl} or {@code en}. */
    public String language() {
        return language;
    }

    /** The sentence of that name, with {@code {0}}, {@code {1}} … filled in. */
    public String say(String name, Object... values) {
        var sentence = sentences.getProperty(reader + name, sentences.getProperty(name));
        if (sentence == null) {
            throw new IllegalArgumentException("There are no words in %s for %s".formatted(language, name));
        }
        for (int i = 0; i < values.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return sentence;
    }

    /** What is said in both languages, in this one. */
    public String either(String nl, String en) {
        return this.language.equals(EN.language) ? en : nl;
    }

    /** The word for a constant, such as a fee or an exclusion. */
    public String word(String kind, Enum<?> constant) {
        return say(kind + "." + constant.name());
    }

    public String euros(Money amount) {
        return amount.in(locale);
    }

    public String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(10);
        return format.format(number);
    }

    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", locale));
    }

    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    }
}
