package nl.ssfh.contracts;

/** One Kafka topic for each service that tells. */
public final class Topics {

    public static final String CLAIMS = "ssfh.claims";
    public static final String ELIGIBILITY = "ssfh.eligibility";
    public static final String PAYOUTS = "ssfh.payouts";

    private Topics() {}
}
