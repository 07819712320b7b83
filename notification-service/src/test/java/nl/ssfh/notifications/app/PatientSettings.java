package nl.ssfh.notifications.app;

import java.time.Duration;
import java.time.LocalTime;

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
    public LocalTime digestAt() {
        return LocalTime.of(7, 30);
    }

    @Override
    public int perPersonAndHour() {
        return 3;
    }

    @Override
    public int perMinute() {
        return 600;
    }

    @Override
    public Duration longestOutageWait() {
        return Duration.ofSeconds(1);
    }
}
