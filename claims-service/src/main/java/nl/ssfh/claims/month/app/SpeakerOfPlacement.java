package nl.ssfh.claims.month.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.claims.month.domain.Months.Word;
import nl.ssfh.claims.student.app.StudentOfCaller;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;

/** Tells in whose name the caller speaks of a placement; for anybody else it does not exist. */
@ApplicationScoped
class SpeakerOfPlacement {

    private final StudentOfCaller student;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    SpeakerOfPlacement(StudentOfCaller student, Access access, Caller caller, Clock clock) {
        this.student = student;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    SaidBy speaker(UUID practice, UUID ofStudent) {
        if (student.find().contains(ofStudent)) {
            return SaidBy.STUDENT;
        }
        access.require(practice, MandateRole.FILER);
        return SaidBy.PRACTICE;
    }

    Word word(SaidBy by) {
        return new Word(by, caller.subject(), today());
    }

    /** Of a month that has not begun nobody can say anything. */
    void requireBegun(YearMonth month) {
        new Violations()
                .unless(
                        !month.isAfter(YearMonth.from(today())),
                        "month",
                        "must not be after this month",
                        "mag niet na deze maand liggen")
                .orElseThrow();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
