package nl.ssfh.platform.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** The mails that arrived at the SMTP server. */
public final class Mails {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Mails() {}

    /** All mails to an address, each with messageId, subject, text and html. */
    public static List<JsonNode> to(String address) {
        return read(RealParts.mails() + "?" + address);
    }

    /** All mails to anybody. */
    public static List<JsonNode> all() {
        return read(RealParts.mails());
    }

    private static List<JsonNode> read(String where) {
        try (var answer = URI.create(where).toURL().openStream()) {
            return JSON.readValue(answer, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException("The mail server does not answer", e);
        }
    }
}
