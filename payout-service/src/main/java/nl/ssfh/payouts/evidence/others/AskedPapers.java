package nl.ssfh.payouts.evidence.others;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.ssfh.payouts.evidence.domain.Evidence;
import nl.ssfh.payouts.evidence.domain.Paper;
import nl.ssfh.payouts.evidence.domain.Paper.Kind;
import nl.ssfh.payouts.evidence.domain.Paper.Missing;
import nl.ssfh.payouts.evidence.domain.Papers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks each service once, with the token of who asks us: nobody gets to see here what he may not see there. */
@ApplicationScoped
class AskedPapers implements Papers {

    private final ReceiptsClient receipts;
    private final ClaimsClient claims;

    AskedPapers(@RestClient ReceiptsClient receipts, @RestClient ClaimsClient claims) {
        this.receipts = receipts;
        this.claims = claims;
    }

    @Override
    public List<Paper> of(Evidence.Decision decision) {
        return List.of(
                asked(Kind.DECISION_RECEIPT, decision.id(), receipts::receipt),
                asked(Kind.CLAIM, decision.claim(), claims::claim));
    }

    private static Paper asked(Kind kind, UUID of, Function<UUID, String> question) {
        try {
            return Paper.got(kind, of, question.apply(of));
        } catch (RuntimeException e) {
            Log.warnf(
                    "%s does not give %s: %s",
                    kind.service(), kind, e.getClass().getSimpleName());
            return Paper.missing(kind, of, why(e));
        }
    }

    private static Missing why(RuntimeException e) {
        int status = e instanceof WebApplicationException answered
                ? answered.getResponse().getStatus()
                : 503;
        return switch (status) {
            case 401, 403 -> Missing.REFUSED;
            case 404 -> Missing.UNKNOWN;
            default -> Missing.UNREACHABLE;
        };
    }
}
