package nl.ssfh.notifications.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.notifications.domain.HookCaller;
import nl.ssfh.notifications.domain.HookTarget;
import nl.ssfh.notifications.domain.Webhooks;
import nl.ssfh.notifications.domain.Webhooks.Webhook;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;

/** Lets the owner of a practice say where its software hears of messages. */
@ApplicationScoped
public class ManageWebhooks {

    private final Webhooks webhooks;
    private final HookCaller hooks;
    private final WebhookSettings settings;
    private final Links links;
    private final Access access;
    private final Caller caller;
    private final Audit audit;

    ManageWebhooks(
            Webhooks webhooks,
            HookCaller hooks,
            WebhookSettings settings,
            Links links,
            Access access,
            Caller caller,
            Audit audit) {
        this.webhooks = webhooks;
        this.hooks = hooks;
        this.settings = settings;
        this.links = links;
        this.access = access;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    public Webhook add(UUID practice, String target) {
        access.require(practice, MandateRole.OWNER);
        new Violations()
                .unless(
                        HookTarget.read(target, settings.local())
                                .filter(hooks::mayCall)
                                .isPresent(),
                        "url",
                        "must be an https address on the internet, without a user",
                        "moet een https-adres op het internet zijn, zonder gebruiker")
                .orElseThrow();
        if (webhooks.of(practice).size() >= settings.perPractice()) {
            throw Problem.of(
                    Status.CONFLICT,
                    "too-many-webhooks",
                    "A practice has at most %d webhooks; end one first.".formatted(settings.perPractice()),
                    "Een praktijk heeft hoogstens %d webhooks; beëindig er eerst een."
                            .formatted(settings.perPractice()));
        }
        var added = webhooks.add(practice, target, caller.subject());
        audit.record("add", "webhook", added.id(), practice, Map.of());
        return added;
    }

    /** By which the software checks that it is we who call. It is derived, and so stands nowhere. */
    @Transactional
    public String secret(UUID id) {
        var webhook = own(id);
        audit.record("read-secret", "webhook", id, webhook.practice(), Map.of());
        return "whsec_" + Base64.getEncoder().encodeToString(links.seal("webhook " + webhook.id()));
    }

    @Transactional
    public List<Webhook> of(UUID practice) {
        access.require(practice, MandateRole.OWNER);
        return webhooks.of(practice);
    }

    @Transactional
    public void end(UUID id) {
        var webhook = own(id);
        webhooks.end(id);
        audit.record("end", "webhook", id, webhook.practice(), Map.of());
    }

    private Webhook own(UUID id) {
        var webhook = webhooks.find(id).orElseThrow(Problem::notFound);
        access.require(webhook.practice(), MandateRole.OWNER);
        return webhook;
    }
}
