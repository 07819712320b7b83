package nl.ssfh.payouts.task.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.task.app.ShowMoneyTasks;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where who acts for a practice sees which money waits for it. */
@Path("/v1/money-tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "money tasks", description = "Money that waits for a practice")
@RunOnVirtualThread
public class MoneyTaskResource {

    private final ShowMoneyTasks tasks;

    MoneyTaskResource(ShowMoneyTasks tasks) {
        this.tasks = tasks;
    }

    @GET
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "listMoneyTasks",
            summary = "List which money waits for practices of the caller",
            description = "A bank account that is missing or that the bank does not pay on, and invoices that are open,"
                    + " over all practices for which he has a mandate as FILER, or one of them. What is done is gone."
                    + " Amounts are in cents.")
    @APIResponse(responseCode = "200", description = "Accounts first, then invoices by the day on which they are due")
    @APIResponse(responseCode = "404", description = "Not your practice")
    public List<MoneyTaskView> list(@QueryParam("practice") @Nullable UUID practice) {
        return tasks.of(practice).stream().map(MoneyTaskView::of).toList();
    }
}
