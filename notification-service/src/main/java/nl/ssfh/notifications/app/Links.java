package nl.ssfh.notifications.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.ssfh.notifications.domain.Recipient;
import nl.ssfh.notifications.domain.WaitingMessage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Links that stand in mails: they hold the id of the message and a seal, and nothing of the person. */
@ApplicationScoped
public class Links {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16 + 32;

    private final SecretKeySpec key;
    private final String unsubscribe;

    Links(
            @ConfigProperty(name = "ssfh.notifications.secret") String secret,
            @ConfigProperty(name = "ssfh.notifications.unsubscribe-link") String unsubscribe) {
        this.key = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
        this.unsubscribe = unsubscribe;
    }

    /** By which its reader gets no more mails of its kind; absent for what must reach him, and for officers. */
    @Nullable
    String optOut(WaitingMessage message) {
        return message.kind().isMandatory() || message.recipient() == Recipient.OFFICER
                ? null
                : unsubscribe.replace("{token}", token(message.id()));
    }

    /** The message of a token that we made. */
    Optional<UUID> read(String token) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            if (bytes.remaining() != BYTES) {
                return Optional.empty();
            }
            var id = new UUID(bytes.getLong(), bytes.getLong());
            return MessageDigest.isEqual(token(id).getBytes(UTF_8), token.getBytes(UTF_8))
                    ? Optional.of(id)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String token(UUID message) {
        var token = ByteBuffer.allocate(BYTES)
                .putLong(message.getMostSignificantBits())
                .putLong(message.getLeastSignificantBits())
                .put(seal("unsubscribe " + message));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** What only who knows the secret of this service can make of the words. */
    byte[] seal(String words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(words.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
