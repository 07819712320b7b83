package nl.ssfh.local.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The light sign-in server, as the portal meets it. */
class LightOidcIT {

    private static final String BACK = "http://127.0.0.1:8080/uitgelogd";

    @TempDir
    Path folder;

    @Test
    void who_signs_out_by_a_form_is_sent_back() throws IOException, InterruptedException {
        int port = freePort();
        try (var _ = LightOidc.start(folder, port);
                var http = HttpClient.newHttpClient()) {
            var form = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/ssfh/endsession".formatted(port)))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("id_token_hint=eyJ&post_logout_redirect_uri=" + BACK))
                    .build();

            var answer = http.send(form, BodyHandlers.discarding());

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("location")).hasValue(BACK);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
