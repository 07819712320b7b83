package nl.ssfh.claims.invitation.app;

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

/**
 * Derives the token that accepts an invitation from its id, so that it needs to stand nowhere.
 *
 * <p>A token is the id and an HMAC over it with a secret of this service: only this service can make one.
 */
@ApplicationScoped
class InvitationTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 16;
    private static final int BYTES = ID_BYTES + 32;

    private final SecretKeySpec key;

    InvitationTokens(InvitationSettings settings) {
        this.key = new SecretKeySpec(settings.secret().getBytes(UTF_8), ALGORITHM);
    }

    String of(UUID invitation) {
        var token = ByteBuffer.allocate(BYTES)
                .putLong(invitation.getMostSignificantBits())
                .putLong(invitation.getLeastSignificantBits())
                .put(seal(invitation));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** The invitation of a token that we made. */
    Optional<UUID> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != BYTES) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        var id = new UUID(buffer.getLong(), buffer.getLong());
        return MessageDigest.isEqual(bytes, Base64.getUrlDecoder().decode(of(id))) ? Optional.of(id) : Optional.empty();
    }

    private byte[] seal(UUID invitation) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(("invitation " + invitation).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
