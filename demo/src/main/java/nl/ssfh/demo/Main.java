package nl.ssfh.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ssfh.demo.population.csv.BrokenPopulation;
import nl.ssfh.demo.year.RequestRefused;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.House;
import nl.ssfh.local.Platform;
import nl.ssfh.local.PlatformOptions;

/** The command line of the demo; {@code ./ssfh demo} calls it. */
public final class Main {

    private static final int WRONG_USE = 2;

    private Main() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) {
        try {
            return run(Arguments.read(words), House.find().root());
        } catch (Arguments.WrongArguments e) {
            System.err.println(e.getMessage());
            System.err.println(Arguments.USAGE);
            return WRONG_USE;
        } catch (BrokenPopulation e) {
            System.err.println("The population cannot be used:");
            e.firstSentences().forEach(sentence -> System.err.println("  " + sentence));
            return WRONG_USE;
        } catch (RequestRefused e) {
            System.err.println("The year cannot go on, for a service refused what the population asks for:");
            System.err.println("  " + e.getMessage());
            return 1;
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static int run(Arguments arguments, Path house) throws BrokenPopulation {
        var input = Input.of(arguments, house);
        if (!Files.isWritable(input.instalments().toAbsolutePath().getParent())) {
            System.err.println("Nothing can be written beside %s, where the instalments go.".formatted(input.file()));
            return 1;
        }
        System.out.println(Demo.figures(input));
        var screen = Screen.ofConsole();
        try (var platform = Platform.start(PlatformOptions.demo(house).withProgress(screen::step))) {
            boolean agrees = new Demo(platform, input, arguments.seed(), screen).run();
            if (!arguments.once()) {
                stayUp(platform);
            }
            return agrees ? 0 : 1;
        }
    }

    private static void stayUp(Platform platform) {
        var addresses = platform.addresses();
        System.out.println("""

                The platform stays up until Ctrl-C. Look around as an officer (olga, otto) or an auditor (axel):
                  portal         %s
                  claims         %s
                  eligibility    %s
                  payouts        %s
                  notifications  %s
                  mails          %s
                  tokens         %s""".formatted(
                        addresses.portal(),
                        addresses.claims(),
                        addresses.eligibility(),
                        addresses.payouts(),
                        addresses.notifications(),
                        addresses.mailApi(),
                        addresses.tokenEndpoint()));
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
