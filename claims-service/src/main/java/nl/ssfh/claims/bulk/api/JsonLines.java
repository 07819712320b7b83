package nl.ssfh.claims.bulk.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ssfh.claims.bulk.app.LineSource;
import nl.ssfh.claims.bulk.domain.NewLine;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.placement.domain.Limits;

/** Reads a JSON list of objects as a stream; the fields are the columns of the CSV. */
final class JsonLines implements LineSource {

    private static final JsonFactory JSON = new JsonFactory();

    private final InputStream json;
    private final Limits limits;
    private final int mostLines;
    private int number;

    JsonLines(InputStream json, Limits limits, int mostLines) {
        this.json = json;
        this.limits = limits;
        this.mostLines = mostLines;
    }

    @Override
    public void each(Consumer<NewLine> lines) {
        try (var parser = JSON.createParser(json)) {
            expect(parser.nextToken() == JsonToken.START_ARRAY);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                if (++number > mostLines) {
                    throw BrokenFile.tooLong(mostLines);
                }
                lines.accept(read(parser));
            }
            expect(parser.currentToken() == JsonToken.END_ARRAY && parser.nextToken() == null);
        } catch (JacksonException e) {
            expect(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NewLine read(JsonParser parser) throws IOException {
        Map<String, String> typed = new HashMap<>();
        boolean known = true;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var field = parser.currentName();
            var value = parser.nextToken();
            expect(!value.isStructStart());
            known &= LineForm.COLUMNS.contains(field);
            if (value != JsonToken.VALUE_NULL) {
                typed.put(field, parser.getText());
            }
        }
        return known ? LineForm.read(number, typed, limits) : NewLine.refused(number, List.of(unknownField()));
    }

    private static Flaw unknownField() {
        var all = String.join(", ", LineForm.COLUMNS);
        return new Flaw(Flaw.LINE, "may have these fields only: " + all, "mag alleen deze velden hebben: " + all);
    }

    private void expect(boolean right) {
        if (!right) {
            throw new BrokenFile(
                    "line " + Math.max(number, 1),
                    "cannot be read: the file must be a JSON list of objects without objects in them",
                    "is niet te lezen: het bestand moet een JSON-lijst zijn van objecten zonder objecten daarin");
        }
    }
}
