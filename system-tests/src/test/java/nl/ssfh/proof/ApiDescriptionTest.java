package nl.ssfh.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openapitools.codegen.CodegenConstants.API_DOCS;
import static org.openapitools.codegen.CodegenConstants.API_TESTS;
import static org.openapitools.codegen.CodegenConstants.MODEL_DOCS;
import static org.openapitools.codegen.CodegenConstants.MODEL_TESTS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** What the services tell of their APIs is enough for those who write programs for them. */
@Order(2)
class ApiDescriptionTest {

    static final List<String> ERRORS = List.of("400", "401", "403", "500");

    /** There is nothing to answer but that it happened. */
    static final Set<String> SILENT = Set.of("inviteStudentAgain");

    @ParameterizedTest
    @ValueSource(strings = {"claims-service", "eligibility-service", "payout-service", "notification-service"})
    void every_operation_has_a_name_and_tells_what_it_answers(String service) throws IOException {
        var api = new ObjectMapper().readTree(description(service).toFile());
        var names = new HashSet<String>();
        var softly = new SoftAssertions();

        for (var path : api.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var told = operation.getValue();
                var what = operation.getKey() + " " + path.getKey();
                softly.assertThat(names.add(told.path("operationId").asText()))
                        .as(what)
                        .isTrue();
                softly.assertThat(told.path("summary").asText()).as(what).isNotEmpty();
                softly.assertThat(told.path("responses").fieldNames())
                        .toIterable()
                        .as(what)
                        .containsAll(ERRORS);
                softly.assertThat(successWithoutContent(told)).as(what).isFalse();
            }
        }

        assertThat(names).isNotEmpty().doesNotContain("");
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims-service", "eligibility-service", "payout-service", "notification-service"})
    void everything_is_described_with_examples_and_error_answers(String service) throws IOException {
        var found = ApiGaps.in(new ObjectMapper().readTree(description(service).toFile()));

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims-service", "eligibility-service", "payout-service", "notification-service"})
    void a_generated_client_compiles(String service, @TempDir Path folder) throws IOException {
        generate(service, folder);

        assertThat(errorsIn(folder)).isEmpty();
    }

    static boolean successWithoutContent(JsonNode operation) {
        return !SILENT.contains(operation.path("operationId").asText())
                && operation.path("responses").properties().stream()
                        .anyMatch(answer -> answer.getKey().matches("20[0-3]")
                                && !answer.getValue().has("content"));
    }

    static void generate(String service, Path folder) {
        var wanted = new CodegenConfigurator()
                .setInputSpec(description(service).toString())
                .setOutputDir(folder.toString())
                .setGeneratorName("java")
                .setLibrary("native")
                .setAdditionalProperties(
                        Map.of("openApiNullable", false, "useJakartaEe", true, "hideGenerationTimestamp", true));
        var generator = new DefaultGenerator();
        generator.setGenerateMetadata(false);
        for (var unused : List.of(MODEL_TESTS, MODEL_DOCS, API_TESTS, API_DOCS)) {
            generator.setGeneratorPropertyDefault(unused, "false");
        }
        generator.opts(wanted.toClientOptInput()).generate();
    }

    static List<String> errorsIn(Path folder) throws IOException {
        var found = new DiagnosticCollector<JavaFileObject>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8);
                var sources = Files.walk(folder.resolve("src/main/java"))) {
            var java = sources.filter(path -> path.toString().endsWith(".java")).toList();
            assertThat(java).isNotEmpty();
            var options = List.of("-proc:none", "-cp", classPath());
            var task = (JavacTask)
                    compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(java));
            task.analyze();
        }
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    static Path description(String service) {
        return House.ROOT.resolve(service).resolve("target/openapi/openapi.json");
    }
}
