package nl.ssfh.platform.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** What the modules say of types and parameters that carry no annotations; each in a file of its own. */
final class Words {

    private static final String FILE = "META-INF/ssfh/api-words.properties";

    private final Properties words;

    private Words(Properties words) {
        this.words = words;
    }

    static Words ofAllModules() {
        var words = new Properties();
        try {
            var files = Thread.currentThread().getContextClassLoader().getResources(FILE);
            while (files.hasMoreElements()) {
                try (var file = new InputStreamReader(files.nextElement().openStream(), UTF_8)) {
                    words.load(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(words);
    }

    Optional<String> ofSchema(String name) {
        return find(name);
    }

    Optional<String> ofParameter(String name) {
        return find("parameter." + name);
    }

    /** A value of the property of this schema, or else of any property of this name. */
    Optional<String> exampleOf(String schema, String property) {
        return find("example." + schema + "." + property).or(() -> find("example." + property));
    }

    private Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }
}
