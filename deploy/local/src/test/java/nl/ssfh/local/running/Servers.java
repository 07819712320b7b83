package nl.ssfh.local.running;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import nl.ssfh.local.House;
import nl.ssfh.local.Part;
import nl.ssfh.local.PlatformOptions;

/** The platform without the services, which are built after this module. */
final class Servers {

    static final Set<Part> ALL = EnumSet.complementOf(EnumSet.copyOf(Part.ours()));

    private Servers() {}

    static PlatformOptions options(Path data) {
        return PlatformOptions.test(House.find().root(), data);
    }

    /** Starts them, prints their process ids in one line, and stays. */
    public static void main(String[] arguments) throws InterruptedException {
        var platform = LocalPlatform.prepare(options(Path.of(arguments[0])), ALL);
        platform.start();
        ALL.forEach(part -> System.out.print(platform.pid(part) + " "));
        System.out.println();
        Thread.currentThread().join();
    }
}
