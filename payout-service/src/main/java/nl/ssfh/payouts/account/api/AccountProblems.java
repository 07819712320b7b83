package nl.ssfh.payouts.account.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.payouts.account.app.NoVerdictAsked;
import nl.ssfh.payouts.account.app.OtherAccount;
import nl.ssfh.payouts.account.app.TooManyChanges;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a bank account cannot do as asked. */
class AccountProblems {

    @ServerExceptionMapper
    Response on(TooManyChanges e) {
        return Problem.response(
                Status.CONFLICT,
                "too-many-account-changes",
                "The bank account was changed %d times this month, which is as often as it may; ask the fund."
                        .formatted(e.limit()),
                "Het rekeningnummer is deze maand al %d keer gewijzigd. Vaker kan niet; neem contact op met het fonds."
                        .formatted(e.limit()));
    }

    @ServerExceptionMapper
    Response on(NoVerdictAsked e) {
        return Problem.response(
                Status.CONFLICT,
                "no-verdict-asked",
                e.getMessage() + ".",
                "Over deze rekening valt niets te beslissen, of dat is al gebeurd.");
    }

    @ServerExceptionMapper
    Response on(OtherAccount e) {
        return Problem.response(
                Status.CONFLICT,
                "other-account",
                e.getMessage() + "; look at that one.",
                "De praktijk heeft intussen een andere rekening. Bekijk die.");
    }
}
