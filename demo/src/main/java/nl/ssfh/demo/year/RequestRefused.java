package nl.ssfh.demo.year;

/** A service did not do what it was asked; the message holds its answer. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    RequestRefused(String request, int status, String answer) {
        super("%s was answered %d: %s".formatted(request, status, answer));
        this.status = status;
    }

    int status() {
        return status;
    }
}
