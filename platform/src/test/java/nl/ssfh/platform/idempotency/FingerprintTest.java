package nl.ssfh.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    record Yesterday(String kvk, int hours) {}

    record Today(String kvk, int hours, @Nullable String province) {}

    @Test
    void a_request_is_still_itself_after_another_optional_field_came() {
        assertThat(of(new Today("12345678", 16, null))).isEqualTo(of(new Yesterday("12345678", 16)));
        assertThat(of(new Today("12345678", 16, "Zeeland"))).isNotEqualTo(of(new Yesterday("12345678", 16)));
    }

    private static String of(Object body) {
        return Fingerprint.of("/v1/things", new Object[] {body, null});
    }
}
