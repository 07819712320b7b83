package nl.ssfh.notifications.app;

import java.time.Duration;

/** Three tries, a second apart. */
record PatientSettings() implements PostSettings {

    @Override
    public int batch() {
        return 10;
    }

    @Override
    public int parallel() {
        return 2;
    }

    @Override
    public Duration rest() {
        return Duration.ofMillis(1);
    }

    @Override
    public Duration firstWait() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration longestWait() {
        return Duration.ofMinutes(1);
    }

    @Override
    public int tries() {
        return 3;
    }

    @Override
    public Duration longestOutageWait() {
        return Duration.ofSeconds(1);
    }
}
