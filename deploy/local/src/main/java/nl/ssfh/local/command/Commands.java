package nl.ssfh.local.command;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.logging.LogManager;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.Main;

/** Finds the command that was meant. */
public final class Commands {

    private static final int WRONG_USE = 2;

    private Commands() {}

    /** Runs it and returns the exit code; 0 also for a command that goes on in the background. */
    public static int run(String[] arguments) {
        try {
            quietLogging();
            return run(List.of(arguments));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            return 1;
        } catch (Exception e) {
            e.printStackTrace();
            return 1;
        }
    }

    private static int run(List<String> arguments) throws Exception {
        var rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "up" -> UpCommand.run(rest);
            case "doctor" -> {
                return DoctorCommand.run();
            }
            case "parts" -> PartsCommand.run(rest);
            case "part" -> PartCommand.run(rest);
            default -> {
                System.err.println("Commands: up [--fresh] [--keycloak], doctor, parts [--data FOLDER].");
                return WRONG_USE;
            }
        }
        return 0;
    }

    /** Servers speak only when something is wrong. Log4j is told that nobody listens, or it would say so itself. */
    private static void quietLogging() throws IOException {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        try (var settings = Objects.requireNonNull(Main.class.getResourceAsStream("logging.properties"))) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }
}
