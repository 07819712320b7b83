package nl.ssfh.claims.month.api;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.month.app.ConfirmMonths.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Answers to 'still running?' for one month: of some placements, or of all placements of a practice. */
@Schema(
        requiredProperties = "month",
        description = "Either placements, or practice with all: true",
        examples =
                "{\"month\": \"2024-09\", \"placements\": [{\"placement\": \"01936f7e-6a00-7000-8000-000000000000\", \"running\": true}]}")
public record MonthConfirmationRequest(
        @Schema(implementation = String.class, examples = "2024-09") @Nullable
        YearMonth month,

        @Schema(maxItems = 500) @Nullable List<@Nullable AnswerBody> placements,
        @Nullable UUID practice,

        @Schema(description = "Everything of the practice that is asked and not answered is running") @Nullable
        Boolean all) {

    private static final int MOST = 500;

    /** The answer for one placement. */
    @Schema(
            name = "MonthAnswer",
            description = "The answer for one placement",
            requiredProperties = {"placement", "running"})
    public record AnswerBody(
            @Nullable UUID placement,
            @Nullable Boolean running,

            @Schema(
                    description =
                            "Of a placement that ended: its last day, in the month or before it, which is recorded"
                                    + " as an early end; absent when it only did not run in the month, whose line then stays held")
            @Nullable
            LocalDate lastDay) {

        private void check(Form form, @Nullable YearMonth month) {
            form.needed("placement", placement);
            form.needed("running", running);
            if (lastDay != null && Boolean.TRUE.equals(running)) {
                form.keep(List.of(
                        new Flaw("lastDay", "must be absent when it is running", "moet weg als de stage doorloopt")));
            } else if (lastDay != null && month != null && lastDay.isAfter(month.atEndOfMonth())) {
                form.keep(List.of(Flaw.of("lastDay", "must not be after %s", "mag niet na %s liggen", month)));
            }
        }
    }

    MonthConfirmationRequest checked() {
        var form = new Form();
        form.needed("month", month);
        if (month != null && !MonthText.isOfThisCentury(month)) {
            form.keep(
                    List.of(new Flaw("month", "must be a month such as 2024-09", "moet een maand zijn zoals 2024-09")));
        }
        if (placements == null) {
            form.needed(practice == null ? "placements" : "all", Boolean.TRUE.equals(all) ? practice : null);
        } else {
            checkPlacements(form, placements);
        }
        form.complete();
        return this;
    }

    private void checkPlacements(Form form, List<@Nullable AnswerBody> answers) {
        form.oneOf("placements", answers, "practice", practice);
        var known = new HashSet<@Nullable UUID>();
        for (int i = 0; i < Math.min(answers.size(), MOST + 1); i++) {
            var answer = answers.get(i);
            var part = form.within("placements[%d]".formatted(i));
            if (answer == null || i == MOST || !known.add(answer.placement())) {
                part.keep(List.of(new Flaw(
                        "placement",
                        "must be one of at most %d different placements".formatted(MOST),
                        "moet een van hoogstens %d verschillende stageplaatsen zijn".formatted(MOST))));
            } else {
                answer.check(part, month);
            }
        }
    }

    List<Answer> answers() {
        return requireNonNull(placements).stream()
                .map(java.util.Objects::requireNonNull)
                .map(body ->
                        new Answer(requireNonNull(body.placement()), requireNonNull(body.running()), body.lastDay()))
                .toList();
    }
}
