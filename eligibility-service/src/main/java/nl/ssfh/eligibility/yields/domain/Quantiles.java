package nl.ssfh.eligibility.yields.domain;

/** Within how many standard deviations 95 of 100 cases lie. */
final class Quantiles {

    private Quantiles() {}

    static double normal() {
        return 1.959963984540054;
    }

    /**
     * Student's t for so many degrees of freedom.
     *
     * <p>By the expansion of Fisher and Cornish (Abramowitz and Stegun 26.7.5): from 4 degrees on it is less than
     * 0.001 off, and no group of fewer than 5 persons is ever shown.
     */
    static double student(long degrees) {
        double z = normal();
        double z2 = z * z;
        double first = (z2 + 1) * z / 4;
        double second = ((5 * z2 + 16) * z2 + 3) * z / 96;
        double third = (((3 * z2 + 19) * z2 + 17) * z2 - 15) * z / 384;
        double fourth = ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) * z / 92_160;
        double n = degrees;
        return z + (first + (second + (third + fourth / n) / n) / n) / n;
    }
}
