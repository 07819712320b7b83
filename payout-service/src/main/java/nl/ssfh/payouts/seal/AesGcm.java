package nl.ssfh.payouts.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES in Galois/Counter Mode: what is changed, or belongs to another owner, does not open.
 *
 * @param owner what is sealed belongs to it, and opens for it alone
 * @param place where it stands among what its owner has; it opens nowhere else
 */
record AesGcm(SecretKey key, UUID owner, String place) {

    static final int KEY_BYTES = 32;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    AesGcm(SecretKey key, UUID owner) {
        this(key, owner, "");
    }

    AesGcm at(String place) {
        return new AesGcm(key, owner, place);
    }

    static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A fresh nonce, and behind it what is sealed. */
    byte[] seal(byte[] plain) {
        var nonce = random(NONCE_BYTES);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, 0, plain.length);
        var result = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, result, NONCE_BYTES, sealed.length);
        return result;
    }

    byte[] open(byte[] sealed) {
        if (sealed.length < NONCE_BYTES) {
            throw new IllegalStateException("Nothing sealed is that short");
        }
        return run(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(sealed, NONCE_BYTES),
                sealed,
                NONCE_BYTES,
                sealed.length - NONCE_BYTES);
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes, int from, int length) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES * 2)
                    .putLong(owner.getMostSignificantBits())
                    .putLong(owner.getLeastSignificantBits())
                    .flip());
            cipher.updateAAD(place.getBytes(UTF_8));
            return cipher.doFinal(bytes, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal or open what belongs to " + owner, e);
        }
    }

    /** Keys are not for logs. */
    @Override
    public String toString() {
        return "key of " + owner;
    }
}
