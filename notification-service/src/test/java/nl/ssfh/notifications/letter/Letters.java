package nl.ssfh.notifications.letter;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;

/** Writers of letters without the templates. */
public final class Letters {

    private Letters() {}

    /** Writes this same page, whatever the news. */
    public static LetterWriter all(String page) {
        return new LetterWriter(Engine.builder()
                .addDefaults()
                .addLocator(_ -> Optional.of(new Fixed(page)))
                .build());
    }

    private record Fixed(String page) implements TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(page);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.empty();
        }
    }
}
