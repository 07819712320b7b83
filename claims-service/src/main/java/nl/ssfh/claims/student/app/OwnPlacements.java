package nl.ssfh.claims.student.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.claims.practice.domain.Practice;
import nl.ssfh.claims.practice.domain.Practices;
import nl.ssfh.claims.student.domain.StudentLogins;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;
import org.jspecify.annotations.Nullable;

/** The placements of the student who asks. Those of others do not exist for him. */
@ApplicationScoped
public class OwnPlacements {

    private final StudentLogins logins;
    private final Placements placements;
    private final Claims claims;
    private final Practices practices;
    private final Caller caller;

    OwnPlacements(StudentLogins logins, Placements placements, Claims claims, Practices practices, Caller caller) {
        this.logins = logins;
        this.placements = placements;
        this.claims = claims;
        this.practices = practices;
        this.caller = caller;
    }

    @Transactional
    public List<Own> list() {
        var found = placements.ofStudents(logins.studentsOf(caller.subject()));
        var ids = found.stream().map(Placement::id).toList();
        Map<UUID, Claim> claimed =
                claims.liveFor(ids).stream().collect(Collectors.toMap(Claim::claimedPlacement, Function.identity()));
        Map<UUID, String> names = practices
                .findAll(found.stream().map(Placement::practice).toList())
                .stream()
                .collect(Collectors.toMap(
                        Practice::id, practice -> practice.details().name()));
        return found.stream()
                .map(placement ->
                        new Own(placement, names.getOrDefault(placement.practice(), ""), claimed.get(placement.id())))
                .toList();
    }

    /** The placement when it is the caller's own. */
    @Transactional
    public Placement get(UUID id) {
        var placement = placements.find(id).orElseThrow(Problem::notFound);
        if (!logins.studentsOf(caller.subject()).contains(placement.student())) {
            throw Problem.notFound();
        }
        return placement;
    }

    /** A placement with the name of its practice, and the claim for it when there is one. */
    public record Own(
            Placement placement,
            String practiceName,
            @Nullable Claim claim) {}
}
