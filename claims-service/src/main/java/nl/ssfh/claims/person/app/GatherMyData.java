package nl.ssfh.claims.person.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.claims.person.domain.PersonalRecords;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.claims.student.domain.StudentLogins;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.records.RecordJson;
import nl.ssfh.platform.rights.Caller;

/** Gathers everything that is kept of the person who asks, over all services (AVG, article 15). */
@ApplicationScoped
public class GatherMyData {

    private final PersonalRecords records;
    private final OtherRecords others;
    private final StudentLogins logins;
    private final Placements placements;
    private final RecordJson recordJson;
    private final ObjectMapper json;
    private final Audit audit;
    private final Caller caller;

    GatherMyData(
            PersonalRecords records,
            OtherRecords others,
            StudentLogins logins,
            Placements placements,
            RecordJson recordJson,
            ObjectMapper json,
            Audit audit,
            Caller caller) {
        this.records = records;
        this.others = others;
        this.logins = logins;
        this.placements = placements;
        this.recordJson = recordJson;
        this.json = json;
        this.audit = audit;
        this.caller = caller;
    }

    /** The others are asked outside the transaction, which holds a connection. */
    public JsonNode gather() {
        var own = QuarkusTransaction.requiringNew().call(this::own);
        var answer = json.createObjectNode();
        answer.set("claims", recordJson.read(own.records()));
        if (!own.placements().isEmpty()) {
            others.of(own.placements()).forEach(answer::set);
        }
        return answer;
    }

    private Own own() {
        var students = logins.studentsOf(caller.subject());
        var ids = placements.ofStudents(students).stream().map(Placement::id).collect(Collectors.toSet());
        students.forEach(student -> audit.record("read-all", "student", student, null, Map.of()));
        return new Own(records.of(caller.subject()), ids);
    }

    private record Own(String records, Set<UUID> placements) {}
}
