package nl.ssfh.platform.problem;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.ssfh.contracts.Track;
import org.jspecify.annotations.Nullable;

/** A body with a field of each sort. */
record Thing(
        @NotNull @Pattern(regexp = "[0-9]{8}") String kvk,
        @Nullable Track track,
        @Nullable LocalDate day,
        @Nullable BigDecimal hours,
        @Nullable @Size(max = 5) String note,
        @Nullable @Size(min = 2, max = 5) String word) {}
