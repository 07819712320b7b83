package nl.ssfh.claims.sampling.api;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.sampling.domain.Drawing;
import nl.ssfh.claims.sampling.domain.Drawing.Portion;
import nl.ssfh.claims.sampling.domain.Method;
import nl.ssfh.claims.sampling.domain.Stratum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sample as it is asked for. */
@Schema(
        description = "A sample as it is asked for",
        requiredProperties = {"schoolYear", "method", "reason"},
        examples =
                "{\"schoolYear\": 2024, \"method\": \"RANDOM\", \"share\": 5, \"reason\": \"Yearly check\", \"seed\": \"2024-a\"}")
public record SampleRequest(
        @Schema(description = "The year in which the school year begins, on 1 August", examples = "2024") @Nullable
        Integer schoolYear,

        @Nullable Method method,

        @Schema(description = "How many; this or share, but for REASONED", examples = "50", minimum = "1") @Nullable
        Integer size,

        @Schema(description = "Percentage of the population", examples = "5", minimum = "1", maximum = "100") @Nullable
        Integer share,

        @Schema(description = "For STRATIFIED: by what the population is divided") @Nullable
        Stratum strata,

        @Schema(description = "For REASONED: which placements", maxItems = 500) @Nullable
        List<@Nullable UUID> placements,

        @Schema(description = "Why the sample is drawn; no personal data", examples = "Yearly check") @Nullable
        String reason,

        @Schema(description = "With the same seed the same population gives the same sample", examples = "2024-a")
        @Nullable
        String seed) {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_SEED = 100;
    private static final int MOST_NAMED = 500;
    private static final int MOST = 10_000;
    private static final int WHOLE = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    Drawing checked() {
        var form = new Form();
        form.needed("schoolYear", schoolYear);
        form.needed("method", method);
        range(form, "schoolYear", schoolYear, FIRST_YEAR, LAST_YEAR);
        var why = form.text("reason", reason, LONGEST_REASON);
        var sown = form.text("seed", method == Method.REASONED ? "none" : seed, LONGEST_SEED);
        checkPortion(form);
        only(form, "strata", strata, method == Method.STRATIFIED);
        only(form, "placements", placements, method == Method.REASONED);
        checkNamed(form);
        form.complete();
        return new Drawing(
                requireNonNull(schoolYear),
                requireNonNull(method),
                strata,
                new Portion(size, share),
                sown,
                why,
                named());
    }

    private void checkPortion(Form form) {
        var drawn = method != Method.REASONED;
        range(form, "size", size, 1, MOST);
        range(form, "share", share, 1, WHOLE);
        if (drawn && (size == null) == (share == null)) {
            form.keep(List.of(new Flaw("size", "or share is needed, one of both", "of share is nodig, een van beide")));
        } else if (!drawn) {
            only(form, "size", size, false);
            only(form, "share", share, false);
        }
    }

    private void checkNamed(Form form) {
        if (placements != null
                && (placements.isEmpty()
                        || placements.size() > MOST_NAMED
                        || new HashSet<>(placements).size() < placements.size()
                        || placements.contains(null))) {
            form.keep(List.of(new Flaw(
                    "placements", "must be 1 to 500 different ids", "moeten 1 tot 500 verschillende ids zijn")));
        }
    }

    private List<UUID> named() {
        return requireNonNullElse(placements, List.<@Nullable UUID>of()).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private static void range(Form form, String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            form.keep(List.of(new Flaw(
                    field,
                    "must be %d to %d".formatted(least, most),
                    "moet %d tot en met %d zijn".formatted(least, most))));
        }
    }

    private static void only(Form form, String field, @Nullable Object value, boolean needed) {
        if (needed) {
            form.needed(field, value);
        } else if (value != null) {
            form.keep(List.of(new Flaw(field, "is no field of this method", "is geen veld van deze methode")));
        }
    }
}
