package nl.ssfh.payouts.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    static final UUID OWNER = UUID.randomUUID();
    static final byte[] ACCOUNT = "NL91ABNA0417164300".getBytes(UTF_8);
    static final String OLD = key(1);
    static final String NEW = key(2);

    @Test
    void what_is_sealed_at_one_place_opens_at_no_other() {
        var ring = ring("new", Map.of("new", NEW));
        var key = ring.open(ring.fresh(OWNER));
        var sealed = key.at("1/2").seal(ACCOUNT);

        assertThat(key.at("1/2").open(sealed)).isEqualTo(ACCOUNT);
        assertThatThrownBy(() -> key.at("2/1").open(sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_sealed_opens_again_and_is_never_sealed_the_same() {
        var ring = ring("old", Map.of("old", OLD));
        var wrapped = ring.fresh(OWNER);

        var sealed = ring.open(wrapped).seal(ACCOUNT);

        assertThat(ring.open(wrapped).open(sealed)).isEqualTo(ACCOUNT);
        assertThat(ring.open(wrapped).seal(ACCOUNT)).isNotEqualTo(sealed);
    }

    @Test
    void a_new_key_of_the_fund_opens_what_the_old_one_wrapped_once_it_is_wrapped_anew() {
        var wrapped = ring("old", Map.of("old", OLD)).fresh(OWNER);
        var sealed = ring("old", Map.of("old", OLD)).open(wrapped).seal(ACCOUNT);
        var rewrapped = ring("new", Map.of("old", OLD, "new", NEW)).rewrap(wrapped);

        var opened = ring("new", Map.of("new", NEW)).open(rewrapped).open(sealed);

        assertThat(opened).isEqualTo(ACCOUNT);
        assertThatThrownBy(() -> ring("new", Map.of("new", NEW)).open(wrapped)).hasMessageContaining("'old'");
    }

    @Test
    void the_key_of_somebody_else_or_a_changed_byte_opens_nothing() {
        var ring = ring("old", Map.of("old", OLD));
        var wrapped = ring.fresh(OWNER);
        var sealed = ring.open(wrapped).seal(ACCOUNT);
        var moved = new WrappedKey(UUID.randomUUID(), wrapped.ring(), wrapped.wrapped());

        assertThatThrownBy(() -> ring.open(moved)).hasMessageStartingWith("Cannot seal or open");
        sealed[20] ^= 1;
        assertThatThrownBy(() -> ring.open(wrapped).open(sealed)).hasMessageStartingWith("Cannot seal or open");
        assertThatThrownBy(() -> ring.open(wrapped).open(new byte[3])).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_print_is_the_same_for_the_same_and_tells_nothing_without_the_key() {
        var ring = ring("old", Map.of("old", OLD));

        assertThat(ring.print(ACCOUNT)).isEqualTo(ring.print(ACCOUNT)).hasSize(32);
        assertThat(ring.print("NL20INGB0001234567".getBytes(UTF_8))).isNotEqualTo(ring.print(ACCOUNT));
    }

    @Test
    void a_setting_that_is_wrong_is_named_without_its_value() {
        assertThatThrownBy(() -> ring("new", Map.of("old", OLD))).hasMessageContaining("ssfh.payouts.keys.current");
        assertThatThrownBy(() -> ring("old", Map.of("old", "c2hvcnQ=")))
                .hasMessageContaining("ssfh.payouts.keys.ring.old")
                .hasMessageNotContaining("c2hvcnQ");
        assertThatThrownBy(() -> ring("old", Map.of("old", "no base 64"))).hasMessageContaining("32 random bytes");
    }

    @Test
    void production_does_not_start_with_a_key_that_everybody_knows() {
        var local = SealSettings.Check.LOCAL;

        assertThatThrownBy(() -> SealSettings.Check.check(settings("a", Map.of("a", local), OLD), false))
                .hasMessageContaining("ssfh.payouts.keys.ring");
        assertThatThrownBy(() -> SealSettings.Check.check(settings("a", Map.of("a", OLD), local), false))
                .hasMessageContaining("ssfh.payouts.keys.print");
        assertThatCode(() -> SealSettings.Check.check(settings("a", Map.of("a", OLD), NEW), false))
                .doesNotThrowAnyException();
        assertThatCode(() -> SealSettings.Check.check(settings("a", Map.of("a", local), local), true))
                .doesNotThrowAnyException();
    }

    static KeyRing ring(String current, Map<String, String> keys) {
        return KeyRing.of(settings(current, keys, OLD));
    }

    private static String key(int fill) {
        var bytes = new byte[AesGcm.KEY_BYTES];
        java.util.Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static SealSettings settings(String current, Map<String, String> ring, String print) {
        return new Settings(current, ring, print);
    }

    record Settings(String current, Map<String, String> ring, String print) implements SealSettings {}
}
