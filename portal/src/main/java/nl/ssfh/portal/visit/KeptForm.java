package nl.ssfh.portal.visit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A form that waits until whoever sent it has signed in once more.
 *
 * @param since when it was sent
 * @param sender who sent it, as the services know him; nobody else gets it back
 * @param path where it was sent to
 * @param fields all that was typed
 */
public record KeptForm(Instant since, String sender, String path, Map<String, List<String>> fields) {

    public KeptForm {
        fields = Map.copyOf(fields);
    }

    public Typed typed() {
        return new Typed(fields);
    }
}
