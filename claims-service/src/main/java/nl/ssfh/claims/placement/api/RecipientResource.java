package nl.ssfh.claims.placement.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
            summary = "Find the practice and the student of placements, practices themselves, and addresses they left",
            description = "For the moment of sending; nothing is created. An id that is no such thing is left out.")
    public Found find(Asked asked) {
        var checked = Form.of(asked).checked();
        var found = Stream.of(
                recipients.of(Set.copyOf(checked.placements())),
                recipients.ofPractices(Set.copyOf(checked.practices())),
                recipients.beforeChanges(Set.copyOf(checked.contactChanges())));
        return new Found(found.flatMap(List::stream).map(RecipientView::of).toList());
    }

    /** For what recipients are asked. */
    @Schema(name = "RecipientsRequest", description = "The placements and practices for which recipients are asked")
    public record Asked(
            @Schema(maxItems = 500) @Nullable List<@Nullable UUID> placements,
            @Schema(maxItems = 500) @Nullable List<@Nullable UUID> practices,

            @Schema(maxItems = 500, description = "Changes of a contact, for the addresses that practices had before")
            @Nullable
            List<@Nullable UUID> contactChanges) {

        private static final int MOST = 500;

        Ids checked() {
            var form = new Form();
            if (placements == null && practices == null && contactChanges == null) {
                form.needed("placements", placements);
            }
            var ids = new Ids(
                    ids(form, "placements", placements),
                    ids(form, "practices", practices),
                    ids(form, "contactChanges", contactChanges));
            form.complete();
            return ids;
        }

        private static List<UUID> ids(Form form, String field, @Nullable List<@Nullable UUID> asked) {
            var ids = asked == null
                    ? List.<UUID>of()
                    : asked.stream().filter(Objects::nonNull).distinct().toList();
            if (asked != null && (asked.size() > MOST || asked.contains(null))) {
                form.keep(List.of(new Flaw(
                        field,
                        "must be at most %d ids".formatted(MOST),
                        "mogen hoogstens %d ids zijn".formatted(MOST))));
            }
            return ids;
        }
    }

    /** What is asked, each once. */
    record Ids(List<UUID> placements, List<UUID> practices, List<UUID> contactChanges) {}

    /** Who they are. */
    @Schema(name = "Recipients", description = "Everybody who is told about what was asked for")
    public record Found(List<RecipientView> recipients) {}

    /** One of them. */
    @Schema(name = "Recipient", description = "Somebody who is told about a placement")
    public record RecipientView(
            @Schema(description = "The placement, the practice itself, or the change of its contact")
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
