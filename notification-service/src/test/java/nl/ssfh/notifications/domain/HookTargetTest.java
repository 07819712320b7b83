package nl.ssfh.notifications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HookTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.19.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "fc00::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::"
            })
    void what_lies_in_a_private_network_is_never_called(String address) throws UnknownHostException {
        assertThat(HookTarget.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "172.32.0.1", "100.128.0.1", "198.20.0.1", "2a00:1450:400e::8"})
    void what_lies_on_the_internet_is(String address) throws UnknownHostException {
        assertThat(HookTarget.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://his.example/x",
                "ftp://his.example",
                "https://user:pw@his.example",
                "https:///x",
                "his.example",
                "https://his .example",
                "file:///etc/passwd",
                ""
            })
    void only_https_without_a_user_is_read(String text) {
        assertThat(HookTarget.read(text, false)).isEmpty();
        assertThat(HookTarget.read("https://his.example:8443/x?y=1", false)).isPresent();
    }
}
