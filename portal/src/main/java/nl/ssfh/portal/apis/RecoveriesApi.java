package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What payout-service is asked of money that comes back from practices. */
@RegisterRestClient(configKey = "payouts")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface RecoveriesApi {

    @GET
    @Path("/recoveries")
    Answers<Recovery> recoveries(
            @QueryParam("open") boolean open,
            @QueryParam("writeOffAsked") boolean writeOffAsked,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("/recoveries/{id}")
    History recovery(@PathParam("id") UUID id);

    @GET
    @Path("/practices/{id}/recoveries")
    Answers<Course> ofPractice(
            @PathParam("id") UUID practice,
            @QueryParam("open") boolean open,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("/invoices/{id}/letter")
    @Produces("application/pdf")
    byte[] letter(@HeaderParam("Accept-Language") String language, @PathParam("id") UUID invoice);

    @POST
    @Path("/recoveries/{id}/choices")
    History choose(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id, Choice choice);

    @POST
    @Path("/recoveries/{id}/write-offs")
    void askWriteOff(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id, NewWriteOff asked);

    @POST
    @Path("/invoices/{id}/payments")
    void pay(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID invoice, Payment payment);

    @POST
    @Path("/write-offs/{id}/decision")
    void decide(@PathParam("id") UUID writeOff, Verdict verdict);

    /** Money that a practice owes the fund. */
    record Recovery(
            UUID id,
            UUID placement,
            UUID practice,
            Fee fee,
            YearMonth month,
            long amountCents,
            long openCents,
            String state,
            String way,
            LocalDate askedOn) {

        public boolean comesBackBy(String one) {
            return way.equals(one);
        }
    }

    /** How it comes back. */
    record Choice(String way, @Nullable Plan plan, String reason) {}

    /** In parts, one a month. */
    record Plan(int parts, YearMonth firstMonth, String by) {}

    /** What came in on an invoice: a line of the bank that nothing else explains. */
    record Payment(long amountCents, LocalDate receivedOn, UUID bankEntry) {}

    /** What is to be given up. */
    record NewWriteOff(long amountCents, String reason) {}

    /** What the second officer says of it. */
    record Verdict(boolean approved, String reason) {}

    /** All that happened with a recovery. */
    record History(Course course, List<Chosen> choices, List<WriteOff> writeOffs) {

        public Recovery recovery() {
            return course.recovery();
        }

        /** The parts in which it comes back now; absent when it comes back in another way. */
        public @Nullable Plan plan() {
            return recovery().comesBackBy("INSTALMENT_PLAN") && !choices.isEmpty()
                    ? choices.getLast().plan()
                    : null;
        }

        /** The write-off that waits for a second officer. */
        public @Nullable WriteOff asked() {
            return writeOffs.stream()
                    .filter(each -> each.decided() == null)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * What was kept back of it, and on which invoices it stands.
     *
     * @param parts what is kept back of it each month, where that was agreed
     */
    record Course(Recovery recovery, List<Kept> keptBack, List<Part> parts, List<Invoice> invoices) {

        /** Those on which something is to be paid. */
        public List<Invoice> openInvoices() {
            return invoices.stream().filter(Invoice::isOpen).toList();
        }
    }

    /** The most that is kept back in one month. */
    record Part(int number, YearMonth month, long amountCents) {}

    /** What one run kept back. */
    record Kept(YearMonth run, UUID instalment, long amountCents, boolean settled) {}

    /** An invoice of the fund. */
    record Invoice(
            UUID id,
            String reference,
            long amountCents,
            long paidCents,
            String state,
            LocalDate issuedOn,
            LocalDate dueOn) {

        public boolean isWithdrawn() {
            return state.equals("WITHDRAWN");
        }

        public boolean isOverdue() {
            return state.equals("OVERDUE");
        }

        public boolean isPaid() {
            return state.equals("PAID");
        }

        public boolean isOpen() {
            return state.equals("OPEN") || state.equals("OVERDUE");
        }

        public long openCents() {
            return amountCents - paidCents;
        }
    }

    /** A way that an officer chose, or the service itself. */
    record Chosen(String way, @Nullable Plan plan, String reason, String by, Instant at) {

        public boolean isOfService() {
            return by.endsWith("-service");
        }
    }

    /** Money that is to be given up, or was. */
    record WriteOff(
            UUID id,
            long amountCents,
            Written asked,
            @Nullable Boolean approved,
            @Nullable Written decided) {}
}
