package nl.ssfh.portal.lab;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.portal.apis.OutcomesApi;
import nl.ssfh.portal.apis.OutcomesApi.Response;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.apis.ReplayAnswers.Crowd;
import nl.ssfh.portal.apis.ReplayAnswers.Yield;
import nl.ssfh.portal.apis.ReplayApi;
import nl.ssfh.portal.chart.BarChart;
import nl.ssfh.portal.chart.BarChart.Entry;
import nl.ssfh.portal.chart.BarChart.Part;
import nl.ssfh.portal.outcome.OutcomeWords;
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

    private static final List<Choice> WHEN = Arrays.stream(Milestone.values())
            .map(milestone -> new Choice(milestone.name(), OutcomeWords.when(milestone)))
            .toList();

    private static final List<Choice> BY = List.of(
            new Choice("TRACK", new Text("leerweg", "track")),
            new Choice("STUDY_YEAR", new Text("leerjaar", "study year")),
            new Choice("ENTRANT", new Text("instroom", "entrant")),
            new Choice("COURSE", new Text("opleiding", "course")));

    private final Visit visit;
    private final ReplayApi replays;
    private final OutcomesApi outcomes;

    YieldPages(Visit visit, @RestClient ReplayApi replays, @RestClient OutcomesApi outcomes) {
        this.visit = visit;
        this.replays = replays;
        this.outcomes = outcomes;
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
    public record Around(Crowd crowd, BarChart counts) {}

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance yields(
                Page page, Asked asked, List<Yield> lines, Intervals picture, @Nullable Response response);

        static native TemplateInstance thresholds(Page page, List<Around> crowds);
    }

    @GET
    @Path("opbrengst")
    public TemplateInstance yields(
            @QueryParam("wanneer") @Nullable String milestone, @QueryParam("per") @Nullable String by) {
        var page = Page.of(visit);
        var asked = new Asked(known(WHEN, milestone), known(BY, by));
        var found = replays.yields(asked.milestone(), asked.by());
        var lines =
                Stream.concat(found.lines().stream(), Stream.of(found.total())).toList();
        return Templates.yields(page, asked, lines, Intervals.of(page, lines), response(asked));
    }

    /** How many answered; nothing where nobody was asked, or nothing can be said now. */
    private @Nullable Response response(Asked asked) {
        var all = Reach.orNull(() -> outcomes.responses().items());
        return all == null
                ? null
                : all.stream()
                        .filter(each -> each.milestone().name().equals(asked.milestone()))
                        .findFirst()
                        .orElse(null);
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

    private static BarChart counts(Page page, Crowd crowd) {
        return BarChart.stacked(
                page.say(
                        "Staafdiagram van aantallen stages; de tabel zegt hetzelfde",
                        "Bar chart of numbers of placements; the table says the same"),
                crowd.steps().stream()
                        .map(step -> Entry.of(
                                String.valueOf(step.placements()),
                                page.number(step.from()),
                                new Part(
                                        step.from().compareTo(crowd.threshold()) < 0 ? "coming" : "paid",
                                        step.placements())))
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
