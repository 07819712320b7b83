package nl.ssfh.local;

import nl.ssfh.local.command.Commands;

/** The command line of this module; {@code ./ssfh} calls it. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var code = Commands.run(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }
}
