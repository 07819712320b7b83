package nl.ssfh.local.postgresql;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.local.CannotStart;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root becomes nobody first.
 *
 * @param prefix the command that changes who we are, before the command itself
 * @param owner user and group that must own the data, or empty when nothing changes
 */
record Identity(List<String> prefix, String owner) {

    private static final Identity OURSELVES = new Identity(List.of(), "");

    /** Nobody by name only: the files stay ours. Where containers forbid that, really nobody, who may still walk our folders. */
    private static final List<Identity> NOBODIES = List.of(
            new Identity(List.of("unshare", "--user"), ""),
            new Identity(
                    List.of(
                            "setpriv",
                            "--reuid=65534",
                            "--regid=65534",
                            "--clear-groups",
                            "--inh-caps=+dac_override",
                            "--ambient-caps=+dac_override"),
                    "65534:65534"));

    static Identity choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OURSELVES;
        }
        return NOBODIES.stream()
                .filter(Identity::works)
                .findFirst()
                .orElseThrow(() -> new CannotStart("PostgreSQL does not run as root, and this machine lets root become"
                        + " nobody neither by unshare nor by setpriv. Start as a normal user."));
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Hands the folder to whom it must belong. */
    void own(Path folder) {
        if (!owner.isEmpty() && !succeeds(List.of("chown", "-R", owner, folder.toString()))) {
            throw new CannotStart(
                    "The folder %s cannot be given to user %s, as whom PostgreSQL must run.".formatted(folder, owner));
        }
    }

    private boolean works() {
        return succeeds(command(List.of("true")));
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
