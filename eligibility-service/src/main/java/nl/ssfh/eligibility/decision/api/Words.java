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
import org.jspecify.annotations.Nullable;

/** The words of one language: sentences from its file, and how it writes amounts and dates. */
final class Words {

    static final Words NL = new Words("nl", Locale.of("nl", "NL"));
    static final Words EN = new Words("en", Locale.UK);

    private final String language;
    private final Locale locale;
    private final Properties sentences = new Properties();

    private Words(String language, Locale locale) {
        this.language = language;
        this.locale = locale;
        var file = "/explanations/" + language + ".properties";
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** English for who asks for it first, Dutch for all others. */
    static Words preferred(@Nullable String acceptLanguage) {
        return acceptLanguage != null && acceptLanguage.strip().toLowerCase(Locale.ROOT).startsWith(EN.language)
                ? EN
                : NL;
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
