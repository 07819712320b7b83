package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.page.Text;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What payout-service is asked of money that waits for a practice. */
@RegisterRestClient(configKey = "payouts")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1/money-tasks")
public interface MoneyTasksApi {

    /** Of one practice, or of all for which the caller acts. */
    @GET
    List<MoneyTask> tasks(@QueryParam("practice") @Nullable UUID practice);

    /** What a practice must do before money moves. */
    record MoneyTask(String kind, UUID practice, @Nullable LocalDate deadline, String nl, String en) {

        public Text words() {
            return new Text(nl, en);
        }

        public boolean isInvoice() {
            return kind.equals("PAY_INVOICE");
        }
    }
}
