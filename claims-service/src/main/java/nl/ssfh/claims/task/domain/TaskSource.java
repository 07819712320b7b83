package nl.ssfh.claims.task.domain;

import java.util.List;
import java.util.Set;

/**
 * Answers the tasks of one kind. A bean that implements this is asked whenever somebody looks at his list.
 *
 * <p>Tasks are read from the state of things and stored nowhere: what is done is no task any more.
 */
public interface TaskSource {

    TaskKind kind();

    /** Who can have such tasks; others are not asked for. */
    Set<Party> parties();

    /**
     * The tasks of the viewer in order of deadline and then subject, from the first one after the start.
     *
     * @param limit the most that are read
     */
    List<Task> tasks(Viewer viewer, Start start, int limit);
}
