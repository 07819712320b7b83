package nl.ssfh.payouts.run.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.stream.Collectors;
import nl.ssfh.payouts.run.domain.AllHeld;
import nl.ssfh.payouts.run.domain.BankHasRun;
import nl.ssfh.payouts.run.domain.BankSilent;
import nl.ssfh.payouts.run.domain.DayHasPassed;
import nl.ssfh.payouts.run.domain.FourEyes;
import nl.ssfh.payouts.run.domain.LastLine;
import nl.ssfh.payouts.run.domain.NotInRun;
import nl.ssfh.payouts.run.domain.NothingDue;
import nl.ssfh.payouts.run.domain.OwnAccount;
import nl.ssfh.payouts.run.domain.OwnDeed;
import nl.ssfh.payouts.run.domain.OwnOverride;
import nl.ssfh.payouts.run.domain.RunCannotMove;
import nl.ssfh.payouts.run.domain.RunChanged;
import nl.ssfh.payouts.run.domain.RunContentDiffers;
import nl.ssfh.payouts.run.domain.RunExists;
import nl.ssfh.payouts.run.domain.RunNotFound;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.words.Words;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a run cannot do as asked: one line per problem. */
class RunProblems {

    private static final int IN_WORDS = 3;

    @ServerExceptionMapper
    Response on(RunNotFound e) {
        return Problem.notFound().toResponse();
    }

    @ServerExceptionMapper
    Response on(FourEyes e) {
        return Problem.response(
                Status.FORBIDDEN,
                "four-eyes",
                "You prepared or changed this run; another officer must release it.",
                "U hebt deze betaalrun klaargezet of gewijzigd; een andere behandelaar moet hem vrijgeven.");
    }

    @ServerExceptionMapper
    Response on(OwnAccount e) {
        return Problem.response(
                Status.FORBIDDEN,
                "own-account",
                "You set a bank account that this run pays to; another officer must release it.",
                "U hebt een rekeningnummer ingevoerd waaraan deze run betaalt; een ander moet hem vrijgeven.");
    }

    @ServerExceptionMapper
    Response on(OwnDeed e) {
        return Problem.response(
                Status.FORBIDDEN,
                "own-deed",
                e.deed().en() + "; another officer must release it.",
                e.deed().nl() + "; een andere behandelaar moet hem vrijgeven.");
    }

    @ServerExceptionMapper
    Response on(OwnOverride e) {
        return Problem.response(
                Status.FORBIDDEN,
                "own-override",
                "You let a line of this run pass a check; another officer must release it, or send it.",
                "U hebt een regel van deze betaalrun een controle laten overslaan; een ander moet hem vrijgeven of verzenden.");
    }

    @ServerExceptionMapper
    Response on(RunExists e) {
        return Problem.response(
                Status.CONFLICT,
                "run-exists",
                e.getMessage() + "; what is due since then goes along with the next.",
                "Voor deze maand is er al een betaalrun; wat daarna is besloten gaat met de volgende mee.");
    }

    @ServerExceptionMapper
    Response on(NothingDue e) {
        return Problem.response(
                Status.CONFLICT, "nothing-due", e.getMessage() + ".", "Er is niets te betalen in deze maand.");
    }

    @ServerExceptionMapper
    Response on(AllHeld e) {
        var problem = Problem.of(
                Status.CONFLICT,
                "all-held",
                e.getMessage() + "; each of them says why.",
                "Alles wat in %s te betalen is, wordt door de controles aangehouden (termijnen: %d); bij elk staat waarom."
                        .formatted(e.month(), e.held()));
        return HttpProblem.builder(problem).with("held", e.held()).build().toResponse();
    }

    @ServerExceptionMapper
    Response on(RunContentDiffers e) {
        return Problem.response(
                Status.CONFLICT,
                "run-content-differs",
                "This is not the content hash of the run; look at the run again before you release it.",
                "Dit is niet de hash van deze betaalrun; bekijk de run opnieuw voordat u hem vrijgeeft.");
    }

    /** Names the first lines that changed, each with its reason. */
    @ServerExceptionMapper
    Response on(RunChanged e) {
        var named = e.lines().stream()
                .limit(IN_WORDS)
                .map(line -> line.instalment() + " " + line.reason())
                .collect(Collectors.joining(", ", " (", ")"));
        var which = e.lines().isEmpty() ? "" : named;
        var problem = Problem.of(
                Status.CONFLICT,
                "run-changed",
                "Lines of this run are not as they were when it was prepared%s; take them out or renew the run."
                        .formatted(which),
                "Regels van deze betaalrun zijn niet meer zoals bij het klaarzetten%s; haal ze eruit of vernieuw de run."
                        .formatted(which));
        return HttpProblem.builder(problem).with("lines", e.lines()).build().toResponse();
    }

    @ServerExceptionMapper
    Response on(BankHasRun e) {
        return Problem.response(
                Status.CONFLICT,
                "bank-has-run",
                e.getMessage() + " already: take in all that the bank reports, and let the run be treated as sent.",
                "De bank heeft op deze betaalrun geantwoord en heeft hem dus al: lees alle bankberichten in en laat de "
                        + "run als verzonden behandelen.");
    }

    @ServerExceptionMapper
    Response on(BankSilent e) {
        return Problem.response(
                Status.CONFLICT,
                "bank-silent",
                e.getMessage() + ": it is sent in the usual way, or cancelled.",
                "De bank heeft niets over deze betaalrun gezegd: verzend hem op de gewone manier, of annuleer hem.");
    }

    @ServerExceptionMapper
    Response on(DayHasPassed e) {
        return Problem.response(
                Status.CONFLICT,
                "day-has-passed",
                "This payment run was to be paid on %s, and that day has passed; renew the run, which gives it another day."
                        .formatted(Words.EN.date(e.executionDate())),
                "Deze betaalrun zou op %s worden betaald, en die dag is voorbij; vernieuw de run, dan krijgt hij een nieuwe dag."
                        .formatted(Words.NL.date(e.executionDate())));
    }

    @ServerExceptionMapper
    Response on(RunCannotMove e) {
        return Problem.response(
                Status.CONFLICT,
                "run-cannot-move",
                e.getMessage() + ".",
                "De betaalrun is daar al voorbij, of nog niet zo ver.");
    }

    @ServerExceptionMapper
    Response on(NotInRun e) {
        return Problem.response(
                Status.CONFLICT, "not-in-run", e.getMessage() + ".", "Deze betaalrun betaalt deze termijn niet.");
    }

    @ServerExceptionMapper
    Response on(LastLine e) {
        return Problem.response(
                Status.CONFLICT,
                "last-line",
                e.getMessage() + "; cancel the run instead.",
                "Deze betaalrun heeft geen andere termijn; annuleer de run.");
    }
}
