package nl.ssfh.portal.visit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A form that waits until whoever sent it has signed in once more.
 *
 * @param since when it was sent
 * @param sender who sent it, as the services know him; nobody else gets it back
 * @param address where it was sent to
 * @param fields all that was typed
 * @param elsewhere whether it waits on the page that it was sent from instead, being too much to be kept here
 */
public record KeptForm(
        Instant since, String sender, String address, Map<String, List<String>> fields, boolean elsewhere) {

    public KeptForm {
        fields = Map.copyOf(fields);
    }

    public Typed typed() {
        return new Typed(fields);
    }
}
