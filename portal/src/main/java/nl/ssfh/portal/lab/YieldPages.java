package nl.ssfh.portal.lab;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.portal.apis.ReplayAnswers.Crowd;
import nl.ssfh.portal.apis.ReplayAnswers.Yield;
import nl.ssfh.portal.apis.ReplayApi;
import nl.ssfh.portal.lab.Counts.Count;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What the money yields per segment, and whether claims crowd where amounts change. */
@Path("/fonds")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class YieldPages {

    private static final List<Choice> WHEN = List.of(
            new Choice(Milestone.GRADUATION.name(), new Text("na het diploma", "after graduation")),
            new Choice(Milestone.YEAR_1.name(), new Text("na één jaar", "after one year")),
            new Choice(Milestone.YEAR_3.name(), new Text("na drie jaar", "after three years")),
            new Choice(Milestone.YEAR_5.name(), new Text("na vijf jaar", "after five years")));

    private static final List<Choice> BY = List.of(
            new Choice("TRACK", new Text("leerweg", "track")),
            new Choice("STUDY_YEAR", new Text("leerjaar", "study year")),
            new Choice("ENTRANT", new Text("instroom", "entrant")),
            new Choice("COURSE", new Text("opleiding", "course")));

    private final Visit visit;
    private final ReplayApi replays;

    YieldPages(Visit visit, @RestClient ReplayApi replays) {
        this.visit = visit;
        this.replays = replays;
    }

    /** Something to choose. */
    public record Choice(String value, Text words) {}

    /** What was asked, and what can be. */
    public record Asked(String milestone, String by) {

        public List<Choice> milestones() {
            return WHEN;
        }

        public List<Choice> segments() {
            return BY;
        }
    }

    /** Placements around one number of hours, drawn too. */
    public record Around(Crowd crowd, Counts counts) {}

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance yields(Page page, Asked asked, List<Yield> lines, Intervals picture);

        static native TemplateInstance thresholds(Page page, List<Around> crowds);
    }

    @GET
    @Path("opbrengst")
    public TemplateInstance yields(
            @QueryParam("wanneer") @Nullable String milestone, @QueryParam("per") @Nullable String by) {
        var asked = new Asked(known(WHEN, milestone), known(BY, by));
        var found = replays.yields(asked.milestone(), asked.by());
        var lines =
                Stream.concat(found.lines().stream(), Stream.of(found.total())).toList();
        return Templates.yields(Page.of(visit), asked, lines, Intervals.of(lines));
    }

    @GET
    @Path("grenzen")
    public TemplateInstance thresholds() {
        var page = Page.of(visit);
        var crowds = replays.thresholds().items().stream()
                .map(crowd -> new Around(crowd, counts(page, crowd)))
                .toList();
        return Templates.thresholds(page, crowds);
    }

    private static Counts counts(Page page, Crowd crowd) {
        return Counts.of(crowd.steps().stream()
                .map(step -> new Count(
                        page.number(step.from()), step.placements(), step.from().compareTo(crowd.threshold()) < 0))
                .toList());
    }

    private static String known(List<Choice> choices, @Nullable String wanted) {
        return choices.stream()
                .map(Choice::value)
                .filter(value -> value.equals(wanted))
                .findFirst()
                .orElse(choices.getFirst().value());
    }
}
