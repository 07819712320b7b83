package nl.ssfh.local.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.House;
import nl.ssfh.local.Part;
import nl.ssfh.local.PlatformOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadinessTest {

    @Test
    void too_little_memory_is_said_in_megabytes() {
        assertThatThrownBy(() -> Readiness.checkMemory(700L << 20, 1800L << 20))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("700 MB is available, the platform needs 1800 MB");
    }

    @Test
    void a_service_that_is_not_built_is_named(@TempDir Path empty) {
        var options = PlatformOptions.test(empty, empty.resolve("data"));

        assertThatThrownBy(() -> Readiness.check(options, new House(empty), EnumSet.of(Part.PAYOUTS)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("payout-service is not built");
    }

    @Test
    void memory_is_what_the_kernel_tells() {
        assertThat(nl.ssfh.local.process.Memory.of(ProcessHandle.current())).isGreaterThan(10L << 20);
        assertThat(nl.ssfh.local.process.Memory.available()).isGreaterThan(0);
    }
}
