package nl.ssfh.payouts;

import static nl.ssfh.payouts.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiIT extends FundIT {

    @Test
    void every_operation_has_a_name_that_never_changes() {
        var paths = as(Api.otto())
                .accept("application/json")
                .get("/v1/openapi.json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Map<String, Object>>>get("paths");
        var names = new ArrayList<String>();
        paths.values()
                .forEach(path -> path.forEach((verb, operation) -> {
                    if (operation instanceof Map<?, ?> described && described.containsKey("responses")) {
                        names.add(String.valueOf(described.get("operationId")));
                    }
                }));

        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "setBankAccount",
                        "getBankAccount",
                        "discloseBankAccount",
                        "decidePayee",
                        "listUndecidedBankAccounts",
                        "placeHold",
                        "liftHold",
                        "listHolds",
                        "getHold",
                        "listRunChecks",
                        "overrideCheck",
                        "listCheckOverrides",
                        "getCheckOverride",
                        "listBankAccountAlerts",
                        "listMoneyTasks",
                        "proposeBudget",
                        "confirmBudget",
                        "withdrawBudget",
                        "listBudgets",
                        "getBudget",
                        "getSchedule",
                        "getPaymentReport",
                        "getForecast",
                        "getReceiptShares",
                        "listReceiptDisputes",
                        "closeReceiptDispute",
                        "getReceiptDispute",
                        "getPracticeStatement",
                        "getPracticeYearStatement",
                        "getStudentStatement",
                        "getStudentYearStatement",
                        "listInstalments",
                        "prepareRun",
                        "listRuns",
                        "getRun",
                        "lookOverRun",
                        "releaseRun",
                        "renewRun",
                        "takeLineOut",
                        "listRemovals",
                        "sendRun",
                        "treatRunAsSent",
                        "closeRun",
                        "cancelRun",
                        "listBankFiles",
                        "getBankFile",
                        "takeBankReport",
                        "listBankReports",
                        "getBankReport",
                        "listBankStatements",
                        "listSuspense",
                        "getSuspense",
                        "countSuspense",
                        "takeSuspense",
                        "postponeSuspense",
                        "closeSuspense",
                        "reopenSuspense",
                        "proposeMatch",
                        "confirmMatch",
                        "payAgain",
                        "listBalances",
                        "listRecoveries",
                        "getRecovery",
                        "chooseRecoveryWay",
                        "listPracticeRecoveries",
                        "getInvoice",
                        "getInvoiceLetter",
                        "bookInvoicePayment",
                        "askWriteOff",
                        "decideWriteOff",
                        "listLedgerEntries",
                        "getTrialBalance",
                        "getAuditfile",
                        "verifyBooks",
                        "getBankLineEvidence",
                        "getInstalmentEvidence",
                        "listClaimEvidence",
                        "getEvidenceFile",
                        "drawSample",
                        "listSamples",
                        "getSampleFile",
                        "getSampleResult",
                        "listSampleLines",
                        "recordFinding",
                        "listParkedEvents",
                        "replayParkedEvent",
                        "listAuditEntries",
                        "verifyAuditChain",
                        "gatherPlacementRecords"));
    }
}
