package nl.ssfh.local.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import nl.ssfh.local.people.People;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.jspecify.annotations.Nullable;

/** Gives signed tokens to whoever asks, on loopback only: passwords are not looked at. */
public final class LightOidc implements AutoCloseable {

    static final String ISSUER = "ssfh";

    /** Tokens are dated by the clock of the machine. */
    private static final @Nullable Instant NOW = null;

    private final OAuth2HttpServer server;

    private LightOidc(OAuth2HttpServer server) {
        this.server = server;
    }

    /** Starts; the folder is for the login page, which the server reads from a file. */
    public static LightOidc start(Path folder, int port) {
        var people = People.read();
        var server = new JdkServer(port);
        var handler = new OAuth2HttpRequestHandler(config(people, folder, server)).getAuthorizationServer();
        var loginAs = new LoginAs(people);
        server.start(request -> handler.invoke(SignOut.complete(loginAs.complete(request))));
        return new LightOidc(server);
    }

    @Override
    public void close() {
        server.stop();
    }

    private static OAuth2Config config(People people, Path folder, OAuth2HttpServer server) {
        var keys = new KeyProvider();
        keys.signingKey(ISSUER);
        return new OAuth2Config(
                true,
                loginPage(people, folder).toString(),
                null,
                false,
                new OAuth2TokenProvider(keys, NOW),
                Set.of(new PersonTokens(people)),
                server);
    }

    private static Path loginPage(People people, Path folder) {
        try {
            return Files.writeString(folder.resolve("login.html"), new LoginPage(people).html());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
