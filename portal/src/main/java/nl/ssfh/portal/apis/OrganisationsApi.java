package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.portal.visit.Visitor;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What claims-service is asked and told of accountants and regional organisations. */
@RegisterRestClient(configKey = "claims")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1/organisations")
public interface OrganisationsApi {

    /** The one with this number in the trade register; without a number those of who asks. */
    @GET
    Answers<Organisation> organisations(@QueryParam("kvk") @Nullable String kvk);

    @POST
    Organisation register(@HeaderParam("Idempotency-Key") String key, NewOrganisation organisation);

    @GET
    @Path("/{id}")
    Organisation organisation(@PathParam("id") UUID id);

    @GET
    @Path("/{id}/members")
    Answers<Member> members(@PathParam("id") UUID id);

    @DELETE
    @Path("/{id}/members/{member}")
    void remove(@PathParam("id") UUID id, @PathParam("member") UUID member);

    /** For administrators. */
    @GET
    @Path("/{id}/member-invitations")
    Answers<Invited> invited(@PathParam("id") UUID id);

    @POST
    @Path("/{id}/member-invitations")
    void invite(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id, Invite invite);

    @DELETE
    @Path("/{id}/member-invitations/{invitation}")
    void withdraw(@PathParam("id") UUID id, @PathParam("invitation") UUID invitation);

    /** An accountant or a regional organisation. */
    record Organisation(UUID id, String name, String kvk) {}

    /** An organisation to be registered. */
    record NewOrganisation(String name, String kind, String kvk) {}

    /** Somebody who acts for every practice that trusts the organisation. */
    record Member(UUID id, String subject, String role) {

        public boolean isAdmin() {
            return role.equals("ADMIN");
        }

        public boolean is(Visitor visitor) {
            return subject.equals(visitor.subject());
        }
    }

    /** Somebody who was invited, and who he turned out to be. */
    record Invited(
            UUID id,
            String email,
            LocalDate expiresOn,
            String state,
            @Nullable String acceptedBy) {

        public boolean isOpen() {
            return state.equals("OPEN");
        }
    }

    /** Who is to be invited. */
    record Invite(String email, String language, String role) {

        @Override
        public String toString() {
            return "an invitation";
        }
    }
}
