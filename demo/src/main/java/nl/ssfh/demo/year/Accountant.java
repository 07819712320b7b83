package nl.ssfh.demo.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.demo.population.Event;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.demo.population.Practice;
import nl.ssfh.local.Tokens;
import org.apache.commons.csv.CSVFormat;

/** An accountant's office that files for many practices: one file a day, for the import. */
final class Accountant {

    private static final String LOGIN = "stages@administratiekantoor.example";

    /** Of so many practices one leaves the filing to its accountant. */
    private static final int ONE_IN = 40;

    private static final CSVFormat LINES = CSVFormat.DEFAULT
            .builder()
            .setHeader(
                    "practice",
                    "name",
                    "email",
                    "language",
                    "track",
                    "course",
                    "crebo",
                    "studyYear",
                    "entrant",
                    "hoursPerWeek",
                    "firstDay",
                    "lastDay",
                    "employedInSameFunction",
                    "mandatoryFormat",
                    "namesPractice",
                    "namesStudent")
            .get();

    private final Api claims;
    private final Practices practices;
    private final Directory directory;
    private final Tokens tokens;

    Accountant(Api claims, Practices practices, Directory directory, Tokens tokens) {
        this.claims = claims;
        this.practices = practices;
        this.directory = directory;
        this.tokens = tokens;
    }

    void isEngagedBy(Practice practice) {
        if (isClient(practice)) {
            practices.giveMandate(practice, LOGIN, tokens);
        }
    }

    boolean files(Event event) {
        return event instanceof Event.Filed filed
                && isClient(filed.placement().practice())
                && filed.placement().filing().by() == Claimant.PRACTICE;
    }

    /** Sends these filings as one file, and returns when every line of it is done. */
    void file(List<Event> filings) {
        if (filings.isEmpty()) {
            return;
        }
        var placements = filings.stream().map(Event::placement).toList();
        var report = "/v1/imports/" + Json.id(claims.postCsv(LOGIN, "/v1/imports", csv(placements)));
        Drain.await(
                "the import is done",
                () -> claims.get(LOGIN, report).path("done").asBoolean());
        for (JsonNode line : Pages.all(claims, LOGIN, report + "/lines")) {
            note(placements.get(line.path("line").asInt() - 2), line);
        }
    }

    private void note(Placement placement, JsonNode line) {
        if (line.path("state").asText().equals("REFUSED")) {
            throw new IllegalStateException("The import refused line %d: %s".formatted(placement.line(), line));
        }
        directory.addImported(placement, Json.id(line, "placement"), Json.id(line, "claim"));
    }

    private String csv(List<Placement> placements) {
        var text = new StringBuilder();
        try (var csv = LINES.print(text)) {
            for (var placement : placements) {
                csv.printRecord(cells(placement));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Object[] cells(Placement placement) {
        var student = placement.student();
        var training = placement.training();
        var agreement = placement.filing().agreement();
        return new Object[] {
            directory.of(placement.practice()),
            student.name(),
            student.email(),
            student.language().code(),
            training.track(),
            training.course(),
            training.crebo(),
            training.studyYear(),
            training.entrant(),
            training.hoursPerWeek(),
            placement.period().firstDay(),
            placement.period().lastDay(),
            yesNo(placement.filing().employed()),
            yesNo(agreement.mandatoryFormat()),
            yesNo(agreement.namesPractice()),
            yesNo(agreement.namesStudent())
        };
    }

    private static boolean isClient(Practice practice) {
        return Math.floorMod(practice.key().hashCode(), ONE_IN) == 0;
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
