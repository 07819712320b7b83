package nl.ssfh.claims.contest.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.claims.contest.app.ContestFact;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Contested facts over HTTP. */
@Path("/v1/placements/{placement}/contests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "students", description = "What a student sees and says")
@RunOnVirtualThread
public class ContestResource {

    private final ContestFact contests;

    ContestResource(ContestFact contests) {
        this.contests = contests;
    }

    @POST
    @RolesAllowed(Roles.STUDENT)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "contestFact",
            summary = "Say that a fact of one's own placement is wrong",
            description = "It becomes a task for the practice and the fund.")
    @APIResponseSchema(value = ContestView.class, responseCode = "201", responseDescription = "Contested")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<ContestView> contest(UUID placement, ContestRequest request) {
        var asked = Form.of(request).checked();
        var contest = contests.contest(placement, asked.fact(), asked.note());
        return RestResponse.ResponseBuilder.<ContestView>created(
                        URI.create("/v1/placements/%s/contests".formatted(placement)))
                .entity(ContestView.of(contest))
                .build();
    }

    @GET
    @RolesAllowed({Roles.STUDENT, Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listContests",
            summary = "List the contested facts of a placement",
            description = "For the student himself, the practice and the fund.")
    public Page<ContestView> list(UUID placement) {
        return new Page<>(contests.of(placement), null).map(ContestView::of);
    }

    @POST
    @Path("/{contest}/answer")
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER})
    @Operation(
            operationId = "answerContest",
            summary = "Answer a student who contests a fact",
            description = "Once. A change of the placement is told as such. Needs a mandate as FILER, or an officer.")
    @APIResponseSchema(value = ContestView.class, responseCode = "200", responseDescription = "Answered")
    @APIResponse(responseCode = "409", ref = "conflict")
    public ContestView answer(UUID placement, UUID contest, AnswerRequest request) {
        var asked = Form.of(request).checked();
        return ContestView.of(contests.answer(placement, contest, asked.outcome(), asked.note()));
    }
}
