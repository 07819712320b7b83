package nl.ssfh.claims.sampling.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.sampling.domain.Allotment;
import nl.ssfh.claims.sampling.domain.Drawing;
import nl.ssfh.claims.sampling.domain.Drawings;
import nl.ssfh.claims.sampling.domain.Drawings.By;
import nl.ssfh.claims.sampling.domain.Method;
import nl.ssfh.claims.sampling.domain.Sample;
import nl.ssfh.claims.sampling.domain.Samples;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;

/** Draws a sample of placements, and asks their practices for the agreements. */
@ApplicationScoped
public class DrawSample {

    private final Drawings drawings;
    private final Samples samples;
    private final AskForAgreements ask;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    DrawSample(Drawings drawings, Samples samples, AskForAgreements ask, Caller caller, Audit audit, Clock clock) {
        this.drawings = drawings;
        this.samples = samples;
        this.ask = ask;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Sample draw(Drawing drawing) {
        var id = NewId.next();
        var today = LocalDate.now(clock);
        var sizes = drawings.population(drawing);
        int population = sizes.values().stream().mapToInt(Integer::intValue).sum();
        drawings.begin(id, drawing, population, new By(caller.subject(), today));
        int drawn = drawing.method() == Method.REASONED
                ? drawings.take(id, drawing, ask.until(today))
                : drawings.draw(id, drawing, allotted(drawing, sizes, population), ask.until(today));
        requireAll(drawing, drawn);
        ask.all(id);
        audit.record(
                "draw", "sample", id, null, Map.of("method", drawing.method(), "seed", drawing.seed(), "size", drawn));
        return samples.find(id).orElseThrow();
    }

    private static Map<String, Integer> allotted(Drawing drawing, Map<String, Integer> sizes, int population) {
        return population == 0
                ? Map.of()
                : Allotment.of(sizes, drawing.portion().of(population));
    }

    private static void requireAll(Drawing drawing, int drawn) {
        if (drawn == 0
                || (drawing.method() == Method.REASONED
                        && drawn < drawing.named().size())) {
            throw Problem.of(
                    Status.CONFLICT,
                    "nothing-to-draw",
                    "Not every placement that is asked for begins in this school year and is claimed.",
                    "Niet elke gevraagde stageplaats begint in dit schooljaar en is aangevraagd.");
        }
    }
}
