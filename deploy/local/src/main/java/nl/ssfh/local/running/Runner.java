package nl.ssfh.local.running;

import java.nio.file.Path;
import java.time.Duration;
import nl.ssfh.local.Part;
import nl.ssfh.local.process.Child;

/** Knows how to start one part and how to see that it is ready. */
interface Runner {

    Part part();

    /** Where the part writes what it does. */
    Path log();

    Child start();

    boolean isReady();

    default void kill(Child child) {
        child.kill();
    }

    /** How long a start may take on a slow and busy machine. */
    default Duration patience() {
        return Duration.ofMinutes(3);
    }
}
