package nl.ssfh.payouts.run.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** From where on something in a run is shown as unusual, as the fund configured it. */
@ConfigMapping(prefix = "ssfh.payouts.unusual")
public interface UnusualLimits {

    /** A line of so many times the median of its fee in the run. */
    @WithDefault("3")
    int timesMedian();

    /** As many lines of one practice. */
    @WithDefault("10")
    int linesOfPractice();
}
