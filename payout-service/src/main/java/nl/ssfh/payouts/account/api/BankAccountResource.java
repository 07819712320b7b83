package nl.ssfh.payouts.account.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.payouts.account.app.DecidePayee;
import nl.ssfh.payouts.account.app.ReadBankAccount;
import nl.ssfh.payouts.account.app.SetBankAccount;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.RecentLogin;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an owner says on which account his practice is paid. */
@Path("/v1/practices/{id}/bank-account")
@Tag(name = "bank accounts")
@RunOnVirtualThread
public class BankAccountResource {

    private final SetBankAccount setBankAccount;
    private final ReadBankAccount readBankAccount;
    private final DecidePayee decidePayee;
    private final Access access;
    private final Caller caller;

    BankAccountResource(
            SetBankAccount setBankAccount,
            ReadBankAccount readBankAccount,
            DecidePayee decidePayee,
            Access access,
            Caller caller) {
        this.setBankAccount = setBankAccount;
        this.readBankAccount = readBankAccount;
        this.decidePayee = decidePayee;
        this.access = access;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed(Roles.PRACTICE)
    @RecentLogin
    @Operation(
            operationId = "setBankAccount",
            summary = "Set the bank account of a practice; its owners may",
            description =
                    "It replaces what was there, and is paid after the cooling-off time; a first account at once. The payments that came back become payable again.")
    @APIResponse(responseCode = "200", description = "The account that counts from now on, masked")
    @APIResponse(responseCode = "400", description = "No IBAN, or a name that a bank file cannot carry")
    @APIResponse(responseCode = "401", description = "No valid token, or the person signed in too long ago")
    @APIResponse(responseCode = "404", description = "Not your practice")
    @APIResponse(responseCode = "409", description = "It was changed as often as it may in a month")
    public BankAccountView set(UUID id, @NotNull @Valid BankAccountForm form) {
        access.require(id, MandateRole.OWNER);
        return BankAccountView.of(setBankAccount.set(form.read(id), caller.subject()));
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getBankAccount",
            summary = "The bank account of a practice, masked",
            description = "Of the IBAN and the name only the ends are shown.")
    @APIResponse(responseCode = "200", description = "The account that counts, masked")
    @APIResponse(responseCode = "404", description = "No account yet, or not your practice")
    public BankAccountView get(UUID id) {
        access.requireReading(id);
        return readBankAccount.of(id).map(BankAccountView::of).orElseThrow(Problem::notFound);
    }

    @PUT
    @RolesAllowed(Roles.OFFICER)
    @Path("/payee-verdict")
    @Operation(
            operationId = "decidePayee",
            summary = "Decide on an account whose name does not match",
            description =
                    "The lines of the practice are held until an officer accepts it, or it gives another account.")
    @APIResponse(responseCode = "200", description = "The account, with what was decided")
    @APIResponse(responseCode = "404", description = "No account yet")
    @APIResponse(
            responseCode = "409",
            description = "The name matches, somebody decided already, or the practice has another account by now")
    public BankAccountView decide(UUID id, @NotNull @Valid PayeeForm form) {
        var reason = WrittenReason.checked(form.reason());
        return BankAccountView.of(decidePayee.decide(id, form.account(), form.accepted(), reason, caller.subject()));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/disclosure")
    @Operation(
            operationId = "discloseBankAccount",
            summary = "The bank account of a practice, whole",
            description =
                    "Whole accounts also stand in the files of a run, of the evidence and of a sample. Who asked for any of"
                            + " them, and when, goes to the audit trail.")
    @APIResponse(responseCode = "200", description = "The account that counts")
    @APIResponse(responseCode = "404", description = "No account yet")
    public DisclosedAccountView disclose(UUID id) {
        return readBankAccount.disclose(id).map(DisclosedAccountView::of).orElseThrow(Problem::notFound);
    }
}
