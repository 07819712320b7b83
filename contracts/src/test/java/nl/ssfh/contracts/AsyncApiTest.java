package nl.ssfh.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/asyncapi.yaml} as the code says it; {@code -Dasyncapi.write=true} writes it anew. */
class AsyncApiTest {

    static final Path FILE = Path.of(System.getProperty("ssfh.house", ".."), "docs", "asyncapi.yaml");
    static final YAMLMapper YAML = new YAMLMapper(
            YAMLFactory.builder().enable(YAMLGenerator.Feature.MINIMIZE_QUOTES).build());

    @Test
    void the_document_says_what_the_code_says() throws IOException {
        var document = new AsyncApi(EventSamplesTest.JSON).document();
        if (Boolean.getBoolean("asyncapi.write")) {
            YAML.writeValue(FILE.toFile(), document);
        }

        assertThat(Files.readString(FILE)).isEqualTo(YAML.writeValueAsString(document));
    }
}
