package nl.ssfh.portal.visit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps a form while its sender signs in once more: sealed, in his own browser, for minutes. The portal keeps nothing,
 * so any replica finds it again.
 */
@ApplicationScoped
@Startup
public class KeptForms {

    private static final String COOKIE = "bewaard";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** With the cookies of the session it must fit in what a server takes of headers. */
    private static final int MOST = 3000;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();
    private final ObjectMapper json;
    private final Cookies cookies;
    private final SecretKeySpec key;

    KeptForms(
            ObjectMapper json,
            Cookies cookies,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") Optional<String> secret) {
        this.json = json;
        this.cookies = cookies;
        this.key = key(secret.orElseGet(KeptForms::ofThisProcess));
    }

    /** Where a client has no secret there is one process, which forgets with it what it sealed. */
    private static String ofThisProcess() {
        if (ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException("The portal needs quarkus.oidc.credentials.secret: it seals forms by it");
        }
        return UUID.randomUUID().toString();
    }

    /** The cookie that keeps it; empty when there is too much of it, or it is sent in parts. */
    public Optional<NewCookie> keep(Visit visit) {
        var posted = visit.posted();
        if (posted != null && posted.inParts()) {
            return Optional.empty();
        }
        var text = seal(new KeptForm(
                clock.instant(),
                visit.signedIn().subject(),
                visit.address(),
                visit.typed().fields(),
                false));
        return text.length() > MOST ? Optional.empty() : Optional.of(cookie(text, LONGEST));
    }

    /** The cookie that keeps of it only that it waits, on the page that was answered. */
    public NewCookie remember(Visit visit) {
        var form = new KeptForm(clock.instant(), visit.signedIn().subject(), visit.path(), Map.of(), true);
        return cookie(seal(form), LONGEST);
    }

    private String seal(KeptForm form) {
        try {
            var plain = json.writeValueAsBytes(form);
            var nonce = new byte[NONCE];
            random.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            var whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes it away again. */
    public NewCookie forget() {
        return cookie("", Duration.ZERO);
    }

    /** The form that the browser brings along; empty when there is none, or it is too old, or not ours. */
    public Optional<KeptForm> in(HttpServerRequest request) {
        var cookie = request.getCookie(COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return Optional.empty();
        }
        try {
            var whole = Base64.getUrlDecoder().decode(cookie.getValue());
            var sealed = Arrays.copyOfRange(whole, NONCE, whole.length);
            var plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE)).doFinal(sealed);
            var form = json.readValue(plain, KeptForm.class);
            return form.since().plus(LONGEST).isBefore(clock.instant()) ? Optional.empty() : Optional.of(form);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private NewCookie cookie(String value, Duration lasts) {
        return cookies.of(COOKIE, value, lasts);
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /** All replicas share the secret of the client, and so this key, which is good for nothing else. */
    private static SecretKeySpec key(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8), "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(new byte[] {'f', 'o', 'r', 'm'}), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
