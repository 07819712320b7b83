package nl.ssfh.claims.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.logging.Log;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.ssfh.claims.Api;
import nl.ssfh.claims.bulk.app.DoImports;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** How long 10,000 good lines take, and what they leave in memory. Runs when it is asked for by its name only. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportBenchmark {

    static final int LINES = 10_000;
    static final int WARM_UP = 500;

    @Inject
    DoImports imports;

    String anna = Tokens.practice("anna-measures");

    @Test
    void ten_thousand_good_lines_go_in_with_constant_memory() {
        take(WARM_UP);
        long usedBefore = usedMegabytes();
        long begin = System.nanoTime();

        take(LINES);

        long millis = (System.nanoTime() - begin) / 1_000_000;
        long usedAfter = usedMegabytes();
        Log.infof(
                "%d lines in %d ms, %d a second; heap %d MB before, %d MB after",
                LINES, millis, LINES * 1000L / millis, usedBefore, usedAfter);
        assertThat(usedAfter - usedBefore).isLessThan(20);
    }

    void take(int lines) {
        var practice = Api.practice(anna);
        var id = CsvFile.sent(anna, ImportBreakIT.file(practice, lines));
        imports.run();
        Api.get(anna, "/v1/imports/" + id).body("added", equalTo(lines)).body("refused", equalTo(0));
    }

    static long usedMegabytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
