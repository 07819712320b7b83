package nl.ssfh.payouts.schedule.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.ssfh.payouts.receipt.app.ReadReceipts;
import nl.ssfh.payouts.schedule.app.ReadSchedule;
import nl.ssfh.payouts.schedule.domain.Schedule;
import nl.ssfh.payouts.student.domain.StudentLogins;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a practice, and the student for his part, sees what is paid when. */
@Path("/v1/placements")
@Tag(name = "schedules")
@RunOnVirtualThread
public class ScheduleResource {

    private final ReadSchedule schedules;
    private final ReadReceipts receipts;
    private final Access access;
    private final Caller caller;
    private final StudentLogins logins;

    ScheduleResource(
            ReadSchedule schedules, ReadReceipts receipts, Access access, Caller caller, StudentLogins logins) {
        this.schedules = schedules;
        this.receipts = receipts;
        this.access = access;
        this.caller = caller;
        this.logins = logins;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER, Roles.AUDITOR})
    @Transactional
    @Path("/{id}/schedule")
    @Operation(
            operationId = "getSchedule",
            summary = "The instalments of a placement, and what each waits for",
            description =
                    "Amounts are in cents. A change never rewrites a line that is in a run or beyond; it adds a line."
                            + " The student of the placement sees the stipend.")
    @APIResponse(responseCode = "200", description = "By month and fee, deltas after their original")
    @APIResponse(responseCode = "404", description = "No decided claim for this placement, or not yours")
    public ScheduleView get(UUID id) {
        var schedule = schedules.of(id).orElseThrow(Problem::notFound);
        if (caller.has(Roles.STUDENT) && logins.isLoginAt(id, caller.subject())) {
            return view(schedule.stipend());
        }
        access.requireReading(schedule.practice());
        return view(schedule);
    }

    private ScheduleView view(Schedule schedule) {
        return ScheduleView.of(schedule, receipts.of(schedule.instalments()));
    }
}
