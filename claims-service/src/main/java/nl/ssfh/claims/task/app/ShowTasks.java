package nl.ssfh.claims.task.app;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.ssfh.claims.task.domain.Start.Place;
import nl.ssfh.claims.task.domain.Task;
import nl.ssfh.claims.task.domain.TaskSource;

/** Shows somebody what waits for him, the most pressing first. */
@ApplicationScoped
public class ShowTasks {

    private final List<TaskSource> sources;
    private final ViewerOfCaller viewer;

    ShowTasks(@All List<TaskSource> sources, ViewerOfCaller viewer) {
        this.sources = sources;
        this.viewer = viewer;
    }

    @Transactional
    public List<Task> after(Place place, int limit) {
        var caller = viewer.viewer();
        return sources.stream()
                .filter(source -> source.parties().stream().anyMatch(caller::is))
                .flatMap(source -> source.tasks(caller, place.of(source.kind()), limit).stream())
                .sorted(Task.ORDER)
                .limit(limit)
                .toList();
    }
}
