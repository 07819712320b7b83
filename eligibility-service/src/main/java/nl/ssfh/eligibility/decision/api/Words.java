package nl.ssfh.eligibility.decision.api;

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
import nl.ssfh.eligibility.decision.domain.Party;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language: sentences from its file, and how it writes amounts and dates.
 *
 * <p>Where a student is not spoken to as the practice is, the file has a sentence for him by the same name.
 */
final class Words {

    static final Words NL = new Words("nl", Locale.of("nl", "NL"));
    static final Words EN = new Words("en", Locale.UK);

    private final String language;
    private final Locale locale;
    private final Properties sentences;
    private final Party reader;

    private Words(String language, Locale locale) {
        this(language, locale, sentences(language), Party.PRACTICE);
    }

    private Words(String language, Locale locale, Properties sentences, Party reader) {
        this.language = language;
        this.locale = locale;
        this.sentences = sentences;
        this.reader = reader;
    }

    private static Properties sentences(String language) {
        var file = "/explanations/" + language + ".properties";
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            var sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** English for who asks for it first, Dutch for all others. */
    static Words preferred(@Nullable String acceptLanguage) {
        return acceptLanguage != null
                        && acceptLanguage.strip().toLowerCase(Locale.ROOT).startsWith(EN.language)
                ? EN
                : NL;
    }

    /** The same language, spoken to this party. */
    Words to(Party party) {
        return new Words(language, locale, sentences, party);
    }

    Locale locale() {
        return locale;
    }

    /** The code of the language, {@code nl} or {@code en}. */
    String language() {
        return language;
    }

    /** The sentence of that name, with {@code {0}}, {@code {1}} … filled in. */
    String say(String name, Object... values) {
        var sentence = sentences.getProperty(name);
        if (reader == Party.STUDENT) {
            sentence = sentences.getProperty("student." + name, sentence);
        }
        if (sentence == null) {
            throw new IllegalArgumentException("There are no words in %s for %s".formatted(language, name));
        }
        for (int i = 0; i < values.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return sentence;
    }

    /** The word for a constant, such as a fee or an exclusion. */
    String word(String kind, Enum<?> constant) {
        return say(kind + "." + constant.name());
    }

    String euros(Money amount) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return "€ " + format.format(new BigDecimal(amount.decimal()));
    }

    String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(10);
        return format.format(number);
    }

    String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", locale));
    }

    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    }
}
