package nl.ssfh.portal.fund;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ssfh.portal.fund.Job.About;
import org.jspecify.annotations.Nullable;

/** Of which claim and practice is what waits: the books know them by their ids alone. */
@ApplicationScoped
class JobNames {

    private final ClaimReferences references;
    private final PracticeNames practices;

    JobNames(ClaimReferences references, PracticeNames practices) {
        this.references = references;
        this.practices = practices;
    }

    /**
     * What is known now.
     *
     * @param references of claims, by the id of the claim or of its placement
     * @param practices by their ids
     */
    public record Known(Map<UUID, String> references, Map<UUID, String> practices) {

        public Known {
            references = Map.copyOf(references);
            practices = Map.copyOf(practices);
        }

        /** What tells it from others of its kind; empty when nothing is known. */
        public String of(Job job) {
            var about = job.about();
            var id = about.claim() == null ? about.placement() : about.claim();
            return Stream.of(job.detail(), name(references, id), name(practices, about.practice()))
                    .filter(not(String::isEmpty))
                    .collect(joining(", "));
        }

        private static String name(Map<UUID, String> names, @Nullable UUID id) {
            return id == null ? "" : names.getOrDefault(id, "");
        }
    }

    Known of(List<Job> jobs) {
        var found = new HashMap<>(references.of(ids(jobs, About::claim)));
        found.putAll(references.ofPlacements(ids(jobs, About::placementAlone)));
        return new Known(found, practices.of(ids(jobs, About::practice)));
    }

    private static Stream<UUID> ids(List<Job> jobs, Function<About, @Nullable UUID> part) {
        return jobs.stream().map(Job::about).map(part).filter(Objects::nonNull);
    }
}
