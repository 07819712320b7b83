package nl.ssfh.portal.lab;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.portal.apis.PolicyAnswers.End;
import nl.ssfh.portal.apis.PolicyAnswers.Hands;
import nl.ssfh.portal.apis.PolicyAnswers.Publication;
import nl.ssfh.portal.apis.PolicyAnswers.TestReport;
import nl.ssfh.portal.apis.PolicyApi;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deed.Seen;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.deed.Matter;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.lab.ShownPolicy.Replacing;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** One version of the rules: its tables, its tests, and its way from draft to end. */
@Path("/fonds/beleid/{version}")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class PolicyVersionPages {

    private static final Text NO_SOURCE = new Text("Vul in volgens welk besluit", "Fill in by which resolution");

    private final Visit visit;
    private final Deeds deeds;
    private final PolicyApi policies;

    PolicyVersionPages(Visit visit, Deeds deeds, @RestClient PolicyApi policies) {
        this.visit = visit;
        this.deeds = deeds;
        this.policies = policies;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance policy(Page page, ShownPolicy shown, List<Fact> hands, UUID key);
    }

    @GET
    public TemplateInstance show(String version) {
        return page(version, null, null);
    }

    @POST
    @Path("test")
    public TemplateInstance test(String version) {
        return page(version, policies.test(version), null);
    }

    @POST
    @Path("proefgevallen/{id}/weg")
    public RestResponse<Void> removeTestCase(String version, UUID id) {
        policies.removeTestCase(version, id);
        return to(version);
    }

    /** Says which version gives up its months to this one; nothing chosen means none. */
    @POST
    @Path("vervangt")
    public RestResponse<TemplateInstance> replaces(String version) {
        var replaced = visit.typed().text(Replacing.PARAMETER);
        var source = visit.typed().text("herkomst");
        if (!replaced.isEmpty() && source.isEmpty()) {
            var mistaken = new Replacing(replaced, source, NO_SOURCE.in(visit.language()));
            return ResponseBuilder.create(RestResponse.Status.BAD_REQUEST, page(version, null, mistaken))
                    .build();
        }
        var parameters = (ObjectNode) policies.parameters(version);
        parameters.remove(Replacing.PARAMETER);
        if (!replaced.isEmpty()) {
            parameters
                    .putObject(Replacing.PARAMETER)
                    .put("value", replaced)
                    .put("source", source)
                    .put("basis", "assumed");
        }
        policies.changeParameters(version, tag(), parameters);
        return RestResponse.seeOther(URI.create(address(version)));
    }

    @POST
    @Path("voorstellen")
    public RestResponse<Void> propose(String version) {
        policies.propose(version, tag());
        return to(version);
    }

    @POST
    @Path("publiceren")
    public RestResponse<Void> publish(String version) {
        policies.publish(version, tag(), new Publication(visit.typed().id("gevolgen")));
        return to(version);
    }

    @GET
    @Path("beeindigen")
    public TemplateInstance askToEnd(String version) {
        return deeds.ask(ending(version), address(version));
    }

    @POST
    @Path("beeindigen")
    public RestResponse<TemplateInstance> end(String version) {
        return deeds.act(ending(version), address(version));
    }

    /** As it stands on the page: a version that changed since is not ended unseen. */
    private Deed ending(String version) {
        var last = Question.month(
                "lastMonth",
                new Text("Laatste stagemaand", "Last placement-month"),
                new Text("Zoals 12 2026.", "Such as 12 2026."));
        var tag = policies.policy(version).getHeaderString("ETag");
        return Deed.of(
                        new Text(version + " beëindigen", "End " + version),
                        new Text(
                                "Over latere maanden wordt niets besloten tot er een andere regeling is.",
                                "Later months are not decided until there is another version."),
                        List.of(last),
                        form -> policies.end(
                                version,
                                form.answer("stand"),
                                new End(Objects.requireNonNull(form.typed().monthOf("lastMonth")))))
                .on(new Seen("stand", tag, List.of()));
    }

    private TemplateInstance page(String version, @Nullable TestReport report, @Nullable Replacing typed) {
        var answer = policies.policy(version);
        var policy = answer.getEntity();
        var others = policies.policies().items().stream()
                .filter(other -> !other.version().equals(version))
                .toList();
        var shown = new ShownPolicy(
                policy,
                answer.getHeaderString("ETag"),
                policies.tables(version).items(),
                policies.testCases(version).items(),
                others,
                report,
                typed == null ? Replacing.of(policy) : typed);
        return Templates.policy(Page.of(visit), shown, hands(policy.hands()), UUID.randomUUID());
    }

    private List<Fact> hands(Hands hands) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Laatst gewijzigd door", "Last changed by", hand(hands.changedBy())));
        if (hands.proposedBy() != null) {
            facts.add(Fact.of("Voorgesteld door", "Proposed by", hand(hands.proposedBy())));
        }
        if (hands.publishedBy() != null) {
            facts.add(Fact.of("Gepubliceerd door", "Published by", hand(hands.publishedBy())));
        }
        return facts;
    }

    private String hand(String subject) {
        return Matter.hand(visit, subject).in(visit.language());
    }

    private String tag() {
        return visit.typed().text("stand");
    }

    private static RestResponse<Void> to(String version) {
        return RestResponse.seeOther(URI.create(address(version)));
    }

    private static String address(String version) {
        return "/fonds/beleid/" + version;
    }
}
