package nl.ssfh.demo.year;

import java.util.UUID;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.demo.population.Change;
import nl.ssfh.demo.population.Event;
import nl.ssfh.demo.population.Filing;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.local.Tokens;

/** What practices do in the course of the year: file, tell changes, withdraw. */
final class Claims {

    private static final int SAVED_FIRST = 3;
    private static final int SENT_TWICE = 50;

    private final Api claims;
    private final Practices practices;
    private final Directory directory;
    private final Tokens tokens;

    Claims(Api claims, Practices practices, Directory directory, Tokens tokens) {
        this.claims = claims;
        this.practices = practices;
        this.directory = directory;
        this.tokens = tokens;
    }

    void on(Event event) {
        switch (event) {
            case Event.Filed filed -> file(filed.placement());
            case Event.Told told -> tell(told.placement(), told.change());
            case Event.Withdrawn withdrawn -> withdraw(withdrawn.placement());
        }
    }

    private void file(Placement placement) {
        var login = placement.practice().email();
        var id = register(placement, login);
        var filer = placement.filing().by() == Claimant.STUDENT ? studentWithMandate(placement) : login;
        directory.add(placement, id, submit(placement, id, filer));
    }

    private UUID register(Placement placement, String login) {
        var student = placement.student();
        var training = placement.training();
        var body = Json.object(
                "practice", directory.of(placement.practice()),
                "student",
                        Json.object(
                                "name", student.name(),
                                "email", student.email(),
                                "language", student.language().code()),
                "track", training.track(),
                "course", training.course(),
                "crebo", training.crebo(),
                "studyYear", training.studyYear(),
                "entrant", training.entrant(),
                "hoursPerWeek", training.hoursPerWeek(),
                "firstDay", placement.period().firstDay(),
                "lastDay", placement.period().lastDay(),
                "employedInSameFunction", placement.filing().employed());
        return Json.id(claims.create(login, "/v1/placements", "placement " + placement.line(), body));
    }

    /** Every third claim is saved as a draft first; now and then an answer gets lost and the claim is sent again. */
    private UUID submit(Placement placement, UUID id, String filer) {
        boolean saved =
                placement.line() % SAVED_FIRST == 0 && placement.filing().by() == Claimant.PRACTICE;
        var body = body(placement.filing(), id, saved ? "DRAFT" : "SUBMITTED");
        var key = "claim " + placement.line();
        var claim = Json.id(claims.create(filer, "/v1/claims", key, body));
        if (placement.line() % SENT_TWICE == 0) {
            var again = Json.id(claims.create(filer, "/v1/claims", key, body));
            if (!again.equals(claim)) {
                throw new IllegalStateException("The claim of line %d was filed twice".formatted(placement.line()));
            }
        }
        if (saved) {
            move(filer, claim, "submission");
        }
        return claim;
    }

    private static Object body(Filing filing, UUID placement, String status) {
        var agreement = filing.agreement();
        return Json.object(
                "placement", placement,
                "agreement",
                        Json.object(
                                "mandatoryFormat", agreement.mandatoryFormat(),
                                "namesPractice", agreement.namesPractice(),
                                "namesStudent", agreement.namesStudent()),
                "status", status);
    }

    private String studentWithMandate(Placement placement) {
        var login = placement.student().email();
        if (!login.equalsIgnoreCase(placement.practice().email())) {
            practices.giveMandate(placement.practice(), login, tokens);
        }
        return login;
    }

    private void tell(Placement placement, Change change) {
        var path = "/v1/placements/%s/changes".formatted(directory.of(placement));
        var key = "change %d %s".formatted(placement.line(), change);
        claims.create(placement.practice().email(), path, key, body(change));
    }

    private static Object body(Change change) {
        return switch (change) {
            case Change.EarlyEnd end -> Json.object("kind", "EARLY_END", "lastDay", end.lastDay());
            case Change.Interruption pause ->
                Json.object(
                        "kind", "INTERRUPTION",
                        "from", pause.days().firstDay(),
                        "until", pause.days().lastDay());
            case Change.Hours hours ->
                Json.object("kind", "HOURS", "from", hours.from(), "hoursPerWeek", hours.hoursPerWeek());
            case Change.StudyYear year ->
                Json.object("kind", "STUDY_YEAR", "from", year.from(), "studyYear", year.studyYear());
        };
    }

    private void withdraw(Placement placement) {
        move(placement.practice().email(), directory.claimOf(placement), "withdrawal");
    }

    /** When an answer gets lost, asking again is refused because the claim has moved; that is as good. */
    private void move(String login, UUID claim, String where) {
        try {
            claims.post(login, "/v1/claims/%s/%s".formatted(claim, where), Json.object());
        } catch (RequestRefused e) {
            if (!e.hasProblem("claim-cannot-move")) {
                throw e;
            }
        }
    }
}
