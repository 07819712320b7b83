package nl.ssfh.payouts.recovery.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.payouts.recovery.domain.RecoveryRefused;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a recovery cannot do as asked: one line per problem. */
class RecoveryProblems {

    @ServerExceptionMapper
    Response on(RecoveryRefused e) {
        return switch (e.why()) {
            case SETTLED ->
                conflict(
                        "recovery-settled",
                        "Nothing of this recovery is open.",
                        "Van deze vordering staat niets open.");
            case IN_RUN ->
                conflict(
                        "recovery-in-run",
                        "A payment run that is prepared keeps back for this recovery; release or cancel it first.",
                        "Een klaargezette betaalrun verrekent deze vordering; geef die eerst vrij of annuleer hem.");
            case SAME_WAY ->
                conflict("same-way", "It comes back in this way already.", "Deze vordering loopt al op deze manier.");
            case INVOICE_PAID ->
                conflict("invoice-paid", "Nothing of this invoice is open.", "Deze factuur is betaald.");
            case INVOICE_WITHDRAWN ->
                conflict("invoice-withdrawn", "This invoice was withdrawn.", "Deze factuur is ingetrokken.");
            case WRITE_OFF_ASKED ->
                conflict(
                        "write-off-asked",
                        "A write-off waits for a decision by another officer already.",
                        "Er wacht al een afboeking op het besluit van een andere behandelaar.");
            case WRITE_OFF_DECIDED ->
                conflict("write-off-decided", "This write-off was decided.", "Over deze afboeking is al besloten.");
            case OWN_WRITE_OFF ->
                Problem.response(
                        Status.FORBIDDEN,
                        "four-eyes",
                        "You asked for this write-off; another officer must decide on it.",
                        "U hebt deze afboeking gevraagd; een andere behandelaar moet erover besluiten.");
            case MORE_THAN_OPEN ->
                conflict(
                        "more-than-open",
                        "Less is open by now; refuse this write-off and ask for another.",
                        "Er staat nu minder open; wijs deze afboeking af en vraag een nieuwe.");
        };
    }

    private static Response conflict(String name, String detail, String detailNl) {
        return Problem.response(Status.CONFLICT, name, detail, detailNl);
    }
}
