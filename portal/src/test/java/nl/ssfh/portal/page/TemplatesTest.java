package nl.ssfh.portal.page;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern FORM = Pattern.compile("<form method=\"post\"[^>]*>(?!\\{#include sender /})");

    /** They send on what was filled in before, with who did; or anybody may send them. */
    private static final List<String> OTHERS = List.of(
            "again.html",
            "layout.html",
            "SignInAgainPages/signedInAgain.html",
            "FrontPages/signOut.html",
            "SignOutPages/signingOut.html");

    @Test
    void every_form_says_who_had_it_before_him() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var nameless = files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !OTHERS.contains(TEMPLATES.relativize(file).toString()))
                    .filter(file -> FORM.matcher(read(file)).find())
                    .map(Path::toString)
                    .collect(joining(", "));

            assertThat(nameless).isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
