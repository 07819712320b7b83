package nl.ssfh.claims.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.claims.claim.domain.Submission;
import nl.ssfh.claims.contribution.domain.ContributionRegister;
import nl.ssfh.claims.input.domain.MailAddress;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.student.domain.Students;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.platform.rights.Caller;

/** Settles what stays as it is at the moment of submitting. */
@ApplicationScoped
class Submissions {

    private final Claims claims;
    private final Students students;
    private final ContributionRegister register;
    private final Caller caller;
    private final Clock clock;

    Submissions(Claims claims, Students students, ContributionRegister register, Caller caller, Clock clock) {
        this.claims = claims;
        this.students = students;
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    Submission of(Placement placement) {
        var today = LocalDate.now(clock);
        return Submission.of(
                claims.nextNumber(),
                today,
                claimant(placement.student()),
                register.statusOf(placement.practice(), today));
    }

    /** Who files with the student's own mail address is the student, whatever mandate he has (X7). */
    Claimant claimant(UUID student) {
        return caller.email()
                .flatMap(MailAddress::of)
                .filter(address -> students.isAddressOf(student, address))
                .map(address -> Claimant.STUDENT)
                .orElse(Claimant.PRACTICE);
    }
}
