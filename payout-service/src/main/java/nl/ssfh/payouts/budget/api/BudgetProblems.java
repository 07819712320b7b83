package nl.ssfh.payouts.budget.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.payouts.budget.domain.BudgetCannotMove;
import nl.ssfh.payouts.budget.domain.BudgetNeedsOtherEyes;
import nl.ssfh.payouts.budget.domain.BudgetProposed;
import nl.ssfh.payouts.budget.domain.BudgetTooSmall;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a budget cannot do as asked: one line per problem. */
class BudgetProblems {

    @ServerExceptionMapper
    Response on(BudgetNeedsOtherEyes e) {
        return Problem.response(
                Status.FORBIDDEN,
                "four-eyes",
                "You proposed this budget; another officer must confirm it.",
                "U hebt dit budget voorgesteld; een andere behandelaar moet het bevestigen.");
    }

    @ServerExceptionMapper
    Response on(BudgetProposed e) {
        return Problem.response(
                Status.CONFLICT,
                "budget-proposed",
                e.getMessage() + "; confirm or withdraw that one first.",
                "Voor dit jaar en deze vergoeding wacht al een voorstel; bevestig dat eerst of trek het in.");
    }

    @ServerExceptionMapper
    Response on(BudgetTooSmall e) {
        return Problem.response(
                Status.CONFLICT,
                "budget-too-small",
                e.getMessage() + "; a budget cannot be less.",
                "Er is al meer toegezegd dan dit budget; het kan niet lager zijn.");
    }

    @ServerExceptionMapper
    Response on(BudgetCannotMove e) {
        return Problem.response(
                Status.CONFLICT,
                "budget-cannot-move",
                e.getMessage() + ".",
                "Dit budget is al bevestigd, vervangen of ingetrokken.");
    }
}
