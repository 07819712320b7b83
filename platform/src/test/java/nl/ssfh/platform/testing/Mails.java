package nl.ssfh.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The mails that arrived at the SMTP server. */
public final class Mails {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Mails() {}

    /** All mails to an address, each with messageId, subject, text and html. */
    public static List<JsonNode> to(String address) {
        var mails = new ArrayList<JsonNode>();
        for (var mail : all()) {
            if (mail.path("to").toString().contains(address)) {
                mails.add(mail);
            }
        }
        return mails;
    }

    private static JsonNode all() {
        try (var answer = URI.create(RealParts.mails()).toURL().openStream()) {
            return JSON.readTree(answer);
        } catch (IOException e) {
            throw new IllegalStateException("The mail server does not answer", e);
        }
    }
}
