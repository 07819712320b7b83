package nl.ssfh.payouts.report.domain;

import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Province;
import nl.ssfh.contracts.Track;
import org.jspecify.annotations.Nullable;

/** What lines that are added up have in common; absent is what was not asked for, and what is not known. */
public record Group(
        @Nullable YearMonth month,
        @Nullable Fee fee,
        @Nullable UUID practice,
        @Nullable Track track,
        @Nullable Course course,
        @Nullable Integer studyYear,
        @Nullable Entrant entrant,
        @Nullable Province province) {}
