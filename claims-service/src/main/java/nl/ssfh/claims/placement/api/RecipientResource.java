package nl.ssfh.claims.placement.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.person.domain.Channel;
import nl.ssfh.claims.placement.app.FindRecipients;
import nl.ssfh.claims.placement.domain.Recipient;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a service with an account of its own asks to whom news of placements is sent. */
@Path("/v1/recipients")
@Tag(name = "recipients", description = "Mail addresses, for the service that sends mail")
@RunOnVirtualThread
public class RecipientResource {

    private final FindRecipients recipients;

    RecipientResource(FindRecipients recipients) {
        this.recipients = recipients;
    }

    @POST
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            operationId = "findRecipients",
            summary = "Find the practice and the student of placements",
            description = "For the moment of sending; nothing is created. An id that is no placement is left out.")
    public Found find(Asked asked) {
        return new Found(recipients.of(Form.of(asked).checked()).stream()
                .map(RecipientView::of)
                .toList());
    }

    /** For which placements recipients are asked. */
    @Schema(
            name = "RecipientsRequest",
            description = "The placements for which recipients are asked",
            requiredProperties = "placements")
    public record Asked(@Schema(maxItems = 500) @Nullable List<@Nullable UUID> placements) {

        private static final int MOST = 500;

        Set<UUID> checked() {
            var form = new Form();
            form.needed("placements", placements);
            if (placements != null && (placements.size() > MOST || placements.contains(null))) {
                form.keep(List.of(new Flaw(
                        "placements",
                        "must be at most %d ids".formatted(MOST),
                        "mogen hoogstens %d ids zijn".formatted(MOST))));
            }
            form.complete();
            return new HashSet<>(Objects.requireNonNull(placements));
        }
    }

    /** Who they are. */
    @Schema(name = "Recipients", description = "Everybody who is told about the placements that were asked for")
    public record Found(List<RecipientView> recipients) {}

    /** One of them. */
    @Schema(name = "Recipient", description = "Somebody who is told about a placement")
    public record RecipientView(
            UUID placement,
            Recipient.RecipientKind kind,
            String email,
            @Schema(enumeration = {"nl", "en"}) String language,

            @Schema(description = "INBOX: wants no mail") Channel channel) {

        static RecipientView of(Recipient recipient) {
            return new RecipientView(
                    recipient.placement(),
                    recipient.kind(),
                    recipient.email(),
                    recipient.language().code(),
                    recipient.channel());
        }
    }
}
