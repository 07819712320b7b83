package nl.ssfh.claims.task.app;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.task.domain.Start.Place;
import nl.ssfh.claims.task.domain.Task;
import nl.ssfh.claims.task.domain.TaskSource;
import org.jspecify.annotations.Nullable;

/** Shows somebody what waits for him, the most pressing first. */
@ApplicationScoped
public class ShowTasks {

    private final List<TaskSource> sources;
    private final ViewerOfCaller viewer;

    ShowTasks(@All List<TaskSource> sources, ViewerOfCaller viewer) {
        this.sources = sources;
        this.viewer = viewer;
    }

    /**
     * From the first one after the place.
     *
     * @param practice for which he acts, when he asks for its tasks only
     */
    @Transactional
    public List<Task> after(@Nullable UUID practice, Place place, int limit) {
        var caller = practice == null ? viewer.viewer() : viewer.of(practice);
        return sources.stream()
                .filter(source -> source.parties().stream().anyMatch(caller::is))
                .flatMap(source -> source.tasks(caller, place.of(source.kind()), limit).stream())
                .sorted(Task.ORDER)
                .limit(limit)
                .toList();
    }
}
