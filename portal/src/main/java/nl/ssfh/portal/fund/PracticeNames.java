package nl.ssfh.portal.fund;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.PracticesApi;
import nl.ssfh.portal.apis.Together;
import nl.ssfh.portal.page.Text;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The names of practices, which the books know by their ids alone. */
@ApplicationScoped
public class PracticeNames {

    private final PracticesApi practices;

    PracticeNames(@RestClient PracticesApi practices) {
        this.practices = practices;
    }

    /** The name of one; what stands for it when it is not known now. */
    Text of(UUID id) {
        return named(of(Stream.of(id)), id);
    }

    public static Text named(Map<UUID, String> names, UUID id) {
        var name = names.get(id);
        return name == null ? new Text("bekijk de praktijk", "see the practice") : new Text(name, name);
    }

    /** Those that are known now, each asked for once and all at the same time. */
    public Map<UUID, String> of(Stream<UUID> ids) {
        var asked = ids.distinct()
                .map(id -> Together.ask(() -> practices.practice(id)))
                .toList();
        return asked.stream()
                .map(Together.Part::orNull)
                .filter(Objects::nonNull)
                .collect(toMap(practice -> practice.id(), practice -> practice.name()));
    }
}
