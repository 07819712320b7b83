package nl.ssfh.claims.export.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ssfh.claims.practice.domain.Practices;
import nl.ssfh.claims.practice.domain.Reach;

/** What practices are called, for the rows of a file. */
@ApplicationScoped
class PracticeNames {

    private static final UUID START = new UUID(0, 0);

    private final Practices practices;

    PracticeNames(Practices practices) {
        this.practices = practices;
    }

    Map<UUID, String> of(Stream<UUID> ids) {
        var wanted = ids.collect(Collectors.toSet());
        return wanted.isEmpty()
                ? Map.of()
                : practices.list(Reach.of(wanted), START, wanted.size()).stream()
                        .collect(Collectors.toMap(
                                practice -> practice.id(),
                                practice -> practice.details().name()));
    }
}
