package nl.ssfh.claims;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation of the description, for every role: a new operation that nobody expects here fails. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RightsMatrixIT {

    /** Who may ask, whatever he is answered then. */
    static final String MAY = """
            acceptInvitation            practice student
            addMember                   practice
            addPfzwNumber               practice
            addressInvitations          service
            adoptContributionRegister   officer
            amendClaim                  practice
            answerContest               practice officer
            changePlacement             practice
            changePractice              practice
            checkClaim                  practice officer auditor
            confirmImport               practice
            confirmMonth                practice student
            contestFact                 student
            countOutcomeResponses       officer auditor
            declineInvitation           practice student
            downloadAgreement           practice officer auditor
            drawSample                  officer
            discardDraft                practice
            endMandate                  practice
            eraseMyData                 student
            estimateClaim               practice officer auditor
            fileClaim                   practice
            findPractices               practice officer auditor
            findRecipients              service
            forgetImport                practice
            gatherPlacementRecords      service
            getClaim                    practice officer auditor
            getDraft                    practice officer auditor
            getImport                   practice officer auditor
            getImportTemplate           practice
            getMyData                   student practice
            getMyPreferences            student practice
            getOrganisation             practice officer auditor
            getPlacement                practice officer auditor
            getPractice                 practice officer auditor
            getRegisterPreview          officer auditor
            getSample                   officer auditor
            getStudentInvitation        practice officer auditor
            giveMandate                 practice
            importContributionRegister  officer
            importPlacements            practice
            inviteMember                practice
            inviteStudentAgain          practice
            inviteToMandate             practice
            judgeAgreement              officer
            listAgreements              practice officer auditor
            listAskedMonths             practice student officer auditor
            listAuditEntries            officer auditor
            listClaims                  practice officer auditor
            listContests                student practice officer auditor
            listDestructions            officer auditor
            listImportLines             practice officer auditor
            listMandateInvitations      practice officer auditor
            listMandates                practice officer auditor
            listMandatesOfOrganisation  practice officer auditor
            listMemberInvitations       practice officer auditor
            listMembers                 practice officer auditor
            listMyPlacements            student
            listOrganisations           practice officer auditor
            listOutcomes                officer auditor
            listParkedEvents            officer auditor
            listPfzwNumbers             practice officer auditor
            listPlacementOutcomes       practice student officer auditor
            listPlacements              practice officer auditor
            listPractices               practice officer auditor
            listRegisterDifferences     officer auditor
            listRegisterEntries         officer auditor
            listSamplePlacements        officer auditor
            listSamples                 officer auditor
            listStipendReceipts         practice student officer auditor
            listTasks                   practice student officer
            listUnclaimed               practice officer auditor
            previewChange               practice
            previewContributionRegister officer
            putMyPreferences            student practice
            readInvitation              practice student
            recordOutcome               practice student officer
            registerOrganisation        practice
            registerPlacement           practice
            registerPractice            practice
            removeMember                practice
            renewPlacement              practice
            replayParkedEvent           officer
            reportStipendReceipt        practice student
            saveDraft                   practice
            submitClaim                 practice
            uploadAgreement             practice
            verifyAuditChain            officer auditor
            withdrawClaim               practice
            withdrawMandateInvitation   practice
            withdrawMemberInvitation    practice
            """;

    /** An organisation is known to all practices, so that they can give it a mandate. */
    static final Set<String> KNOWN_TO_ALL = Set.of("getOrganisation");

    static final List<String> METHODS = List.of("get", "post", "put", "delete");

    Map<String, Operation> operations = new TreeMap<>();
    Map<String, String> tokens = Map.of(
            "practice", Tokens.practice("stranger"),
            "student", Tokens.student("stranger"),
            "officer", Tokens.officer("stranger"),
            "auditor", Tokens.auditor("stranger"),
            "service", Tokens.service("stranger"));

    @BeforeEach
    void read_the_description() {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().get("/v1/openapi.json").jsonPath().getMap("paths");
        paths.forEach((path, byMethod) -> byMethod.forEach((method, described) -> {
            if (METHODS.contains(method)) {
                var operation = new Operation(method, "/v1" + path, mediaType(described));
                operations.put(String.valueOf(described.get("operationId")), operation);
            }
        }));
    }

    @Test
    void every_operation_is_for_the_roles_that_are_expected_and_for_no_other() {
        var expected = expected();
        assertThat(operations.keySet()).isEqualTo(expected.keySet());
        var softly = new SoftAssertions();

        operations.forEach((name, operation) -> {
            softly.assertThat(send(operation, null, "").statusCode()).as(name).isEqualTo(401);
            tokens.forEach((role, token) -> {
                int status = send(operation, token, "").statusCode();
                var may = requireNonNull(expected.get(name)).contains(role);
                softly.assertThat(status == 403)
                        .as("%s by %s: %d", name, role, status)
                        .isNotEqualTo(may);
                softly.assertThat(status).as("%s by %s", name, role).isNotIn(401, 500);
            });
        });

        softly.assertAll();
    }

    @Test
    void what_belongs_to_somebody_else_looks_as_if_it_does_not_exist() {
        var mine = mine();
        var softly = new SoftAssertions();

        operations.forEach((name, operation) -> {
            var parent = operation.parent();
            if (!mine.containsKey(parent) || KNOWN_TO_ALL.contains(name)) {
                return;
            }
            for (var role : List.of("practice", "student")) {
                var token = requireNonNull(tokens.get(role));
                var foreign = send(operation, token, requireNonNull(mine.get(parent)));
                var absent = send(operation, token, "");
                softly.assertThat(foreign.statusCode())
                        .as("%s by %s", name, role)
                        .isBetween(400, 415);
                softly.assertThat(without(foreign)).as("%s by %s", name, role).isEqualTo(without(absent));
            }
        });

        softly.assertAll();
    }

    /** Things of a practice that strangers ask for, by the first step of their address. */
    static Map<String, String> mine() {
        var anna = Tokens.practice("anna-owns");
        var practice = Api.practice(anna);
        var placement = Api.placement(anna, practice);
        var organisation =
                Api.create(anna, "/v1/organisations", Api.body("name", "B", "kind", "OTHER", "kvk", Api.number()));
        return Map.of(
                "practices", practice,
                "placements", placement,
                "claims", Api.submitted(anna, placement),
                "organisations", organisation,
                "imports", nl.ssfh.claims.bulk.ImportJob.sendBroken(anna));
    }

    static Map<String, Set<String>> expected() {
        return MAY.lines()
                .map(line -> line.split(" +", -1))
                .collect(Collectors.toMap(
                        words -> words[0],
                        words -> Set.copyOf(Arrays.asList(words).subList(1, words.length)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The body says nothing, so nothing comes of it; who may not ask is not even told so. */
    static Response send(Operation operation, @Nullable String token, String first) {
        var plain = given().config(io.restassured.RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("text/csv", io.restassured.http.ContentType.TEXT)
                        .encodeContentTypeAs("application/pdf", io.restassured.http.ContentType.TEXT)));
        var request = plain.header("Idempotency-Key", UUID.randomUUID());
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (operation.mediaType() != null) {
            request.contentType(operation.mediaType())
                    .body(operation.mediaType().endsWith("json") ? "{}" : "");
        }
        return request.request(operation.method().toUpperCase(java.util.Locale.ROOT), operation.at(first));
    }

    /** The answer but for the address that was asked for. */
    static Map<String, Object> without(Response answer) {
        var body = answer.jsonPath().<String, Object>getMap("");
        body.remove("instance");
        return body;
    }

    @SuppressWarnings("unchecked")
    static @Nullable String mediaType(Map<String, Object> operation) {
        var body = (Map<String, Map<String, Object>>) operation.get("requestBody");
        return body == null
                ? null
                : requireNonNull(body.get("content")).keySet().iterator().next();
    }

    record Operation(String method, String path, @Nullable String mediaType) {

        /** Empty when the first thing in the address is no id. */
        String parent() {
            var steps = path.split("/", -1);
            return steps.length > 3 && steps[3].startsWith("{") ? steps[2] : "";
        }

        /** The address with this id first; other ids are of nothing. */
        String at(String first) {
            var absent = UUID.randomUUID().toString();
            var begun = path.replaceFirst("\\{\\w+}", first.isEmpty() ? absent : first);
            return begun.replaceAll("\\{\\w+}", absent);
        }
    }
}
