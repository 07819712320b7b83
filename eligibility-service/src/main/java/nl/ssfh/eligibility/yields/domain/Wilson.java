package nl.ssfh.eligibility.yields.domain;

/**
 * A share with the 95 % interval of Wilson (1927), without correction for continuity.
 *
 * <p>It stays within 0 and 1 and holds for few persons and for shares near 0 or 1, where the share give or take so many
 * standard errors does not (Newcombe 1998, method 3).
 */
final class Wilson {

    private static final int DECIMALS = 4;

    private Wilson() {}

    static Estimate share(long hits, long persons) {
        double z = Quantiles.normal();
        double share = (double) hits / persons;
        double middle = hits + z * z / 2;
        double half = z * Math.sqrt(hits * (1 - share) + z * z / 4);
        double all = persons + z * z;
        return Estimate.between(
                Math.max(0, (middle - half) / all), share, Math.min(1, (middle + half) / all), DECIMALS);
    }
}
