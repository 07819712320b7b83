package nl.ssfh.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ssfh.local.kafka.Broker;
import nl.ssfh.local.mail.MailCatcher;
import nl.ssfh.local.oidc.LightOidc;
import nl.ssfh.local.process.Guard;

/** {@code part NAME READY-FILE ...}: one server in this JVM, for whoever holds our standard input. */
final class PartCommand {

    private PartCommand() {}

    static void run(List<String> arguments) throws IOException {
        Guard.watch();
        var server = start(arguments.getFirst(), arguments.subList(2, arguments.size()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        Files.createFile(Path.of(arguments.get(1)));
    }

    private static AutoCloseable start(String name, List<String> settings) {
        return switch (name) {
            case "kafka" -> Broker.start(Path.of(settings.get(1)), number(settings.get(0)));
            case "oidc" -> LightOidc.start(Path.of(settings.get(1)), number(settings.get(0)));
            case "mail" -> MailCatcher.start(number(settings.get(0)), number(settings.get(1)));
            default -> throw new IllegalArgumentException("There is no part " + name);
        };
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            System.err.println("Not stopped in order: " + e);
        }
    }
}
