package nl.ssfh.claims.bulk.app;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Optional;
import nl.ssfh.claims.claim.domain.DaysTaken;
import nl.ssfh.claims.input.domain.Flaw;

/** Says of a line what a single request would have been answered. */
final class Refusal {

    static final List<Flaw> OUR_FAULT = List.of(new Flaw(
            Flaw.LINE,
            "could not be taken in by a mistake of ours; send the line again later",
            "kon door een fout van ons niet worden opgenomen; stuur de regel later opnieuw"));

    private static final Flaw DAYS_TAKEN = new Flaw(
            "email",
            "is of a student who is claimed for on some of these days already; look at your placements, or ask him",
            "is van een student voor wie op een deel van deze dagen al is aangevraagd; kijk bij uw stageplaatsen, of"
                    + " vraag het hem");

    private Refusal() {}

    /** Empty when what was thrown is no answer but a mistake. */
    static Optional<List<Flaw>> of(RuntimeException thrown) {
        return switch (thrown) {
            case HttpProblem problem -> Optional.of(List.of(words(problem)));
            case DaysTaken taken -> Optional.of(List.of(DAYS_TAKEN));
            default -> Optional.empty();
        };
    }

    private static Flaw words(HttpProblem problem) {
        var nl = problem.getParameters().getOrDefault("detailNl", problem.getDetail());
        return new Flaw(Flaw.LINE, problem.getDetail(), String.valueOf(nl));
    }
}
