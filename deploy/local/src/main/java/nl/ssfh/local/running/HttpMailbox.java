package nl.ssfh.local.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import nl.ssfh.local.Mail;
import nl.ssfh.local.Mailbox;

/** The mail catcher, read over HTTP. */
public record HttpMailbox(URI address) implements Mailbox {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public int count() {
        return Integer.parseInt(Http.body(HttpRequest.newBuilder(URI.create(address + "/count"))));
    }

    @Override
    public List<Mail> mails() {
        try {
            return JSON.readValue(Http.body(HttpRequest.newBuilder(address)), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void clear() {
        Http.body(HttpRequest.newBuilder(address).DELETE());
    }
}
