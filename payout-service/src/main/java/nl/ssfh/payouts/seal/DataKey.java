package nl.ssfh.payouts.seal;

/** The key of one thing, ready for use. It lives as long as the work with it. */
public final class DataKey {

    private final AesGcm cipher;

    DataKey(AesGcm cipher) {
        this.cipher = cipher;
    }

    /** For one of many things of the same owner: what is sealed at one place does not open at another. */
    public DataKey at(String place) {
        return new DataKey(cipher.at(place));
    }

    public byte[] seal(byte[] plain) {
        return cipher.seal(plain);
    }

    public byte[] open(byte[] sealed) {
        return cipher.open(sealed);
    }
}
