package nl.ssfh.claims.person.others;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.ssfh.claims.person.app.OtherRecords;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks each of the other services. */
@ApplicationScoped
class OtherServices implements OtherRecords {

    private final Map<String, Function<Question, JsonNode>> services = new LinkedHashMap<>();

    OtherServices(
            @RestClient EligibilityRecords eligibility,
            @RestClient PayoutRecords payouts,
            @RestClient NotificationRecords notifications) {
        services.put("eligibility", eligibility::of);
        services.put("payouts", payouts::of);
        services.put("notifications", notifications::of);
    }

    @Override
    public Map<String, JsonNode> of(Set<UUID> placements) {
        var question = new Question(placements);
        var answers = new LinkedHashMap<String, JsonNode>();
        services.forEach((name, service) -> answers.put(name, ask(name, service, question)));
        return answers;
    }

    private static JsonNode ask(String name, Function<Question, JsonNode> service, Question question) {
        try {
            return service.apply(question);
        } catch (WebApplicationException | ProcessingException e) {
            throw new Silent(name, e);
        }
    }

    /** Of which placements. */
    record Question(Set<UUID> placements) {}
}
