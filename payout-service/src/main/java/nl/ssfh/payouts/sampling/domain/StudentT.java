package nl.ssfh.payouts.sampling.domain;

/** The quantiles of Student's t. */
final class StudentT {

    private static final int STEPS = 200;

    private StudentT() {}

    /**
     * Within how many standard errors a two-sided interval of so much confidence lies, found by halving. The share of
     * the distribution that lies outside is an incomplete beta function (Abramowitz and Stegun 26.7.1).
     *
     * @param confidence in percent
     * @param degrees of freedom, above zero
     */
    static double quantile(int confidence, double degrees) {
        double outside = (100 - confidence) / 100.0;
        double low = 0;
        double high = 1;
        while (outside(high, degrees) > outside) {
            high *= 2;
        }
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (outside(middle, degrees) > outside) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double outside(double t, double degrees) {
        return beta(degrees / (degrees + t * t), degrees / 2, 0.5);
    }

    /** The incomplete beta function, regularised, by its continued fraction (26.5.8). */
    private static double beta(double x, double a, double b) {
        if (x >= 1) {
            return 1;
        }
        double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    /** By the method of Lentz. */
    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / safe(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= STEPS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / safe(1 + even * d);
            c = safe(1 + even / c);
            value *= c * d;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / safe(1 + odd * d);
            c = safe(1 + odd / c);
            value *= c * d;
        }
        return value;
    }

    private static double safe(double value) {
        double tiny = 1e-300;
        return Math.abs(value) < tiny ? tiny : value;
    }

    /** By Stirling's series, for arguments above zero: small ones are led to large ones first. */
    private static double logGamma(double x) {
        double shift = 0;
        double at = x;
        while (at < 10) {
            shift -= Math.log(at);
            at++;
        }
        double inverse = 1 / (at * at);
        double series = (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / at;
        return shift + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series;
    }
}
