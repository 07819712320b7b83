package nl.ssfh.claims.input.api;

import static java.util.Objects.requireNonNull;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.input.domain.MailAddress;
import nl.ssfh.platform.privacy.Bsn;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.problem.Violation;
import nl.ssfh.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one request and keeps every flaw, so that one answer names them all.
 *
 * <p>What it returns for a field that is not right is of no use: {@link #complete} must be called before it is used.
 */
public final class Form {

    private static final int LONGEST_SUBJECT = 100;
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final int CENTURY = 20;
    private static final int LONGEST_MAIL_ADDRESS = 254;

    private final List<Violation> wrong;
    private final List<Violation> missing;
    private final String prefix;

    public Form() {
        this(new ArrayList<>(), new ArrayList<>(), "");
    }

    private Form(List<Violation> wrong, List<Violation> missing, String prefix) {
        this.wrong = wrong;
        this.missing = missing;
        this.prefix = prefix;
    }

    /** The same form, for the fields of one of its parts. */
    public Form within(String part) {
        return new Form(wrong, missing, prefix + part + ".");
    }

    /** The request itself, which a body such as {@code null} leaves out. */
    public static <T> T of(@Nullable T request) {
        new Violations()
                .unless(request != null, "(body)", "must be a JSON object", "moet een JSON-object zijn")
                .orElseThrow();
        return requireNonNull(request);
    }

    /** The answer when the input did not fit what is known already. */
    public static Response refused(List<Flaw> flaws) {
        return Problem.invalid(flaws.stream()
                        .map(flaw -> new Violation(flaw.field(), flaw.en(), flaw.nl()))
                        .toList())
                .toResponse();
    }

    public void needed(String field, @Nullable Object value) {
        if (value == null) {
            missing.add(new Violation(prefix + field, "is needed", "is nodig"));
        }
    }

    /** A text that people read: without surrounding spaces, in one Unicode form, never a BSN. */
    public String text(String field, @Nullable String typed, int most) {
        var text = PlainText.normal(typed);
        if (text.isEmpty()) {
            needed(field, null);
        }
        unless(
                text.length() <= most && PlainText.isPlain(text),
                field,
                "must be at most %d characters, without line breaks or invisible characters".formatted(most),
                "mag hoogstens %d tekens zijn, zonder regeleinden of onzichtbare tekens".formatted(most));
        noBsn(field, text);
        return text;
    }

    /** A person as the identity provider names him; in a UUID the digits that look like a BSN are none. */
    public String subject(String field, @Nullable String typed) {
        return typed != null && UUID_FORM.matcher(typed).matches() ? typed : text(field, typed, LONGEST_SUBJECT);
    }

    /** A number of exactly so many digits, or nothing. */
    public void digits(String field, @Nullable String typed, int count) {
        unless(
                typed == null || (typed.length() == count && typed.chars().allMatch(c -> c >= '0' && c <= '9')),
                field,
                "must be %d digits".formatted(count),
                "moet uit %d cijfers bestaan".formatted(count));
    }

    /** Exactly one of two fields is filled in. */
    public void oneOf(String field, @Nullable Object value, String other, @Nullable Object otherValue) {
        unless(
                (value == null) != (otherValue == null),
                field,
                "must be given, or %s, but not both".formatted(other),
                "moet er zijn, of %s, maar niet allebei".formatted(other));
    }

    /** A day of this century, or nothing. */
    public void day(String field, @Nullable LocalDate typed) {
        unless(
                typed == null || typed.getYear() / 100 == CENTURY,
                field,
                "must be a day from 2000 to 2099",
                "moet een dag van 2000 tot en met 2099 zijn");
    }

    /** A day on which something holds until its end, or nothing: not one that is over. */
    public void dayToCome(String field, @Nullable LocalDate typed, LocalDate today) {
        day(field, typed);
        unless(
                typed == null || !typed.isBefore(today),
                field,
                "must not be in the past",
                "mag niet in het verleden liggen");
    }

    public @Nullable MailAddress mail(String field, @Nullable String typed) {
        needed(field, typed);
        if (typed == null) {
            return null;
        }
        var address = MailAddress.of(typed.strip()).orElse(null);
        unless(
                address != null,
                field,
                "must be a mail address such as name@example.nl, at most %d characters".formatted(LONGEST_MAIL_ADDRESS),
                "moet een e-mailadres zijn zoals naam@example.nl, hoogstens %d tekens".formatted(LONGEST_MAIL_ADDRESS));
        noBsn(field, typed);
        return address;
    }

    public @Nullable Language language(String field, @Nullable String typed) {
        needed(field, typed);
        if (typed == null) {
            return null;
        }
        var language = Language.of(typed).orElse(null);
        unless(language != null, field, "must be nl or en", "moet nl of en zijn");
        return language;
    }

    public void keep(List<Flaw> flaws) {
        flaws.forEach(flaw -> unless(false, flaw.field(), flaw.en(), flaw.nl()));
    }

    /** What is wrong until now, for who does not answer with a problem. */
    public List<Flaw> flaws() {
        return Stream.concat(missing.stream(), wrong.stream())
                .map(violation -> new Flaw(violation.field(), violation.message(), violation.messageNl()))
                .toList();
    }

    /** Throws one problem that names every field that is not right. */
    public void complete() {
        refuse(Stream.concat(missing.stream(), wrong.stream()).toList());
    }

    /** For a draft: throws one problem that names what is wrong, and returns the fields that are still missing. */
    public List<Violation> gaps() {
        refuse(wrong);
        return List.copyOf(missing);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private void unless(boolean right, String field, String message, String messageNl) {
        if (!right) {
            wrong.add(new Violation(prefix + field, message, messageNl));
        }
    }

    private void noBsn(String field, String text) {
        unless(
                !Bsn.isIn(text),
                field,
                "must not hold a citizen service number (BSN); leave it out",
                "mag geen burgerservicenummer (BSN) bevatten; laat het weg");
    }
}
