package nl.ssfh.portal.apis;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Language;
import org.jspecify.annotations.Nullable;

/** A service said no, and says why. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient int status;
    private final transient Problem problem;

    Refused(int status, Problem problem) {
        super("%d %s".formatted(status, problem.title()));
        this.status = status;
        this.problem = problem;
    }

    /** What a page itself finds wrong with one field. */
    public static Refused field(String field, Text words) {
        var flaw = new Flaw(field, words.en(), words.nl());
        return new Refused(400, new Problem(null, null, null, null, List.of(flaw)));
    }

    /** What a page does not let somebody begin, because the service would refuse it in the end. */
    public static Refused forbidden(Text words) {
        return new Refused(403, new Problem(null, null, words.en(), words.nl(), null));
    }

    /** What services answer when they say no (RFC 9457). */
    public record Problem(
            @Nullable String type,
            @Nullable String title,
            @Nullable String detail,
            @Nullable String detailNl,
            @Nullable List<Flaw> violations) {

        static final Problem UNKNOWN = new Problem(null, null, null, null, null);
    }

    /** One field that is not right. */
    public record Flaw(String field, String message, String messageNl) {

        public String in(Language language) {
            return language == Language.NL ? messageNl : message;
        }

        /** What is no field, such as {@code (body)}, is all that was sent. */
        String sentence(Language language) {
            var all = language == Language.NL ? "Dit" : "This";
            return "%s %s.".formatted(field.startsWith("(") ? all : field, in(language));
        }
    }

    public int status() {
        return status;
    }

    /** The service answered, and said no; otherwise it could not answer. */
    public boolean isRefusal() {
        return status < 500;
    }

    /** It says something of what was typed, so that the form is the place to read it. */
    public boolean concernsForm() {
        return isRefusal() && !wantsNewLogin() && status != 401 && status != 404;
    }

    /** Whoever asked is known, but must sign in once more for this. */
    public boolean wantsNewLogin() {
        return is("insufficient-user-authentication");
    }

    /** Whether this is the problem, by the last part of its type. */
    public boolean is(String name) {
        return "/problems/%s".formatted(name).equals(problem.type());
    }

    /** In words for the reader, each wrong field with its remedy; empty when the service gave none. */
    public String in(Language language) {
        var whole = Objects.requireNonNullElse(language == Language.NL ? problem.detailNl() : problem.detail(), "");
        return Stream.concat(Stream.of(whole), flaws().stream().map(flaw -> flaw.sentence(language)))
                .collect(Collectors.joining(" "));
    }

    public List<Flaw> flaws() {
        return Objects.requireNonNullElse(problem.violations(), List.of());
    }
}
