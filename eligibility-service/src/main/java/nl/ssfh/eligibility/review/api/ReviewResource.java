package nl.ssfh.eligibility.review.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.eligibility.review.app.DecideReview;
import nl.ssfh.eligibility.review.app.ManageReviews;
import nl.ssfh.eligibility.review.domain.Review;
import nl.ssfh.eligibility.review.domain.ReviewKind;
import nl.ssfh.eligibility.review.domain.ReviewState;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.problem.Named;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The review list over HTTP. */
@Path("/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews", description = "What a person at the fund decides")
@RunOnVirtualThread
public class ReviewResource {

    private final ManageReviews reviews;
    private final DecideReview decide;

    ReviewResource(ManageReviews reviews, DecideReview decide) {
        this.reviews = reviews;
        this.decide = decide;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listReviews",
            summary = "List what a person must decide, or decided",
            description = "The oldest first.")
    @APIResponse(responseCode = "200", description = "A page of them")
    public Page<ReviewView> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        var wantedState = Named.of(ReviewState.class, "state", state);
        var wantedKind = Named.of(ReviewKind.class, "kind", kind);
        return Page.of(reviews.list(at, wantedState, wantedKind), at, Review::id)
                .map(ReviewView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getReview",
            summary = "Show a review",
            description = "The decision it is about shows the questions and the reasons.")
    @APIResponse(responseCode = "200", description = "The review")
    public ReviewView get(UUID id) {
        return ReviewView.of(reviews.get(id));
    }

    @PUT
    @Path("/{id}/assignment")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "takeReview",
            summary = "Look after a review",
            description = "Whoever looked after it before does so no longer.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "It is the caller's")
    @APIResponse(responseCode = "409", ref = "conflict")
    public ReviewView take(UUID id) {
        return ReviewView.of(reviews.take(id));
    }

    @DELETE
    @Path("/{id}/assignment")
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "leaveReview", summary = "Leave a review to others", description = "It stays open.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "It is nobody's")
    @APIResponse(responseCode = "409", ref = "conflict")
    public ReviewView leave(UUID id) {
        return ReviewView.of(reviews.leave(id));
    }

    @GET
    @Path("/{id}/notes")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listReviewNotes",
            summary = "List the notes on a review",
            description = "The oldest first; only the fund sees them.")
    @APIResponse(responseCode = "200", description = "All of them, on one page")
    public Page<NoteView> notes(UUID id) {
        return new Page<>(reviews.notes(id), null).map(NoteView::of);
    }

    @POST
    @Path("/{id}/notes")
    @Idempotent
    @Transactional
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "addReviewNote",
            summary = "Write down something about a review",
            description = "For the fund only. A note is never changed.")
    @APIResponseSchema(value = NoteView.class, responseCode = "201", responseDescription = "Written down")
    public RestResponse<NoteView> note(UUID id, NoteRequest request) {
        var note = reviews.note(id, request.checked());
        return RestResponse.ResponseBuilder.<NoteView>created(URI.create("/v1/reviews/" + id + "/notes"))
                .entity(NoteView.of(note))
                .build();
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "decideReview",
            summary = "Decide a review",
            description = "By an officer who did not decide on the claim before (403 four-eyes). The claim gets a new"
                    + " decision; an objection without months is rejected.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Decided")
    @APIResponse(responseCode = "409", ref = "conflict")
    public ReviewView decide(UUID id, ReviewDecisionRequest request) {
        var asked = request.checked();
        return ReviewView.of(decide.decide(id, asked.why(), asked.answers()));
    }
}
