package nl.ssfh.payouts.seal;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The keys of the fund, which wrap the keys of single things and open nothing else. */
final class KeyRing {

    private static final String HMAC = "HmacSHA256";

    private final String current;
    private final Map<String, SecretKey> keys;
    private final SecretKey print;

    private KeyRing(String current, Map<String, SecretKey> keys, SecretKey print) {
        this.current = current;
        this.keys = keys;
        this.print = print;
    }

    /** Names the setting that is wrong. */
    static KeyRing of(SealSettings settings) {
        var keys = new HashMap<String, SecretKey>();
        settings.ring().forEach((name, key) -> keys.put(name, key("ssfh.payouts.keys.ring." + name, key, "AES")));
        if (!keys.containsKey(settings.current())) {
            throw new IllegalStateException("ssfh.payouts.keys.current names no key of ssfh.payouts.keys.ring");
        }
        return new KeyRing(settings.current(), keys, key("ssfh.payouts.keys.print", settings.print(), HMAC));
    }

    private static SecretKey key(String setting, String base64, String algorithm) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == AesGcm.KEY_BYTES) {
                return new SecretKeySpec(bytes, algorithm);
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below, without what stands there.
        }
        throw new IllegalStateException("Set " + setting + " to 32 random bytes in Base64");
    }

    String current() {
        return current;
    }

    WrappedKey fresh(UUID owner) {
        return wrap(owner, AesGcm.random(AesGcm.KEY_BYTES));
    }

    /** The same key, wrapped with the current key of the fund. */
    WrappedKey rewrap(WrappedKey old) {
        return wrap(old.owner(), unwrap(old));
    }

    DataKey open(WrappedKey key) {
        return new DataKey(new AesGcm(new SecretKeySpec(unwrap(key), "AES"), key.owner()));
    }

    private WrappedKey wrap(UUID owner, byte[] key) {
        var wrapped = wrapper(current, owner).seal(key);
        return new WrappedKey(owner, current, Base64.getEncoder().encodeToString(wrapped));
    }

    private byte[] unwrap(WrappedKey key) {
        return wrapper(key.ring(), key.owner()).open(Base64.getDecoder().decode(key.wrapped()));
    }

    private AesGcm wrapper(String ring, UUID owner) {
        @Nullable SecretKey key = keys.get(ring);
        if (key == null) {
            throw new IllegalStateException("The key '%s' is not in ssfh.payouts.keys.ring".formatted(ring));
        }
        return new AesGcm(key, owner);
    }

    byte[] print(byte[] bytes) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(print);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
