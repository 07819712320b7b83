package nl.ssfh.payouts.seal;

/** The key of one thing, ready for use. It lives as long as the work with it. */
public final class DataKey {

    private final AesGcm cipher;

    DataKey(AesGcm cipher) {
        this.cipher = cipher;
    }

    public byte[] seal(byte[] plain) {
        return cipher.seal(plain);
    }

    public byte[] open(byte[] sealed) {
        return cipher.open(sealed);
    }
}
