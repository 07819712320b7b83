package nl.ssfh.local.running;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.Port;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void a_port_in_use_is_named_with_the_part_that_needs_it() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var numbers = new Numbers(Map.of(Port.CLAIMS, other.getLocalPort()));

            assertThatThrownBy(numbers::checkFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(
                            "Port %d is in use (needed by claims-service).".formatted(other.getLocalPort()));
        }
    }

    @Test
    void drawn_ports_are_free() {
        assertThatCode(Numbers.drawn()::checkFree).doesNotThrowAnyException();
    }
}
