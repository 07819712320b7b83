package nl.ssfh.claims.task.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ssfh.claims.task.app.ShowTasks;
import nl.ssfh.claims.task.domain.Task;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tasks over HTTP. */
@Path("/v1/tasks")
@Tag(name = "tasks", description = "What waits for the caller")
@RunOnVirtualThread
public class TaskResource {

    private final ShowTasks tasks;

    TaskResource(ShowTasks tasks) {
        this.tasks = tasks;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER})
    @Operation(
            operationId = "listTasks",
            summary = "List what waits for the caller",
            description = "In order of deadline, over all practices for which he acts, or one of them. What is done is"
                    + " gone.")
    public Page<TaskView> list(
            @QueryParam("practice") @Nullable UUID practice,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var page = Cursor.of(null, limit);
        var found = tasks.after(practice, TaskCursor.read(cursor), page.fetch());
        if (found.size() <= page.limit()) {
            return page(found, null);
        }
        var shown = found.subList(0, page.limit());
        return page(shown, TaskCursor.after(shown.getLast()));
    }

    private static Page<TaskView> page(java.util.List<Task> tasks, @Nullable String next) {
        return new Page<>(tasks, next).map(TaskView::of);
    }
}
