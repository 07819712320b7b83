package nl.ssfh.portal.visit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/**
 * A form as a browser sent it, to be sent once more when nothing came of it.
 *
 * @param files that were chosen; browsers let nobody but their user choose them again
 * @param inParts whether it may carry files, and must be sent in the same way
 */
public record Posted(Typed typed, List<Chosen> files, boolean inParts) {

    /** The field that says who had the form before him when he filled it in. */
    private static final String SENDER = "afzender";

    public Posted {
        files = List.copyOf(files);
    }

    /** A file that was chosen, by its field and its name. */
    public record Chosen(String field, String name) {}

    static Posted of(FormData form, HttpServerRequest request) {
        var fields = new HashMap<String, List<String>>();
        var files = new ArrayList<Chosen>();
        for (var name : form) {
            var values = new ArrayList<String>();
            for (var value : form.get(name)) {
                if (!value.isFileItem()) {
                    values.add(value.getValue());
                } else if (!value.getFileName().isBlank()) {
                    files.add(new Chosen(name, value.getFileName()));
                }
            }
            fields.put(name, values);
        }
        return new Posted(new Typed(fields), files, isInParts(request.getHeader(HttpHeaders.CONTENT_TYPE)));
    }

    private static boolean isInParts(String type) {
        return type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Whether nobody else filled it in: on one computer people follow one another. */
    boolean isBy(Visitor somebody) {
        return !typed.has(SENDER) || typed.text(SENDER).equals(somebody.subject());
    }

    public boolean hasFiles() {
        return !files.isEmpty();
    }
}
