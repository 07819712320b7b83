package nl.ssfh.demo.year;

/** A service did not do what it was asked; the message holds its answer. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String answer;

    RequestRefused(String request, int status, String answer) {
        super("%s was answered %d: %s".formatted(request, status, answer));
        this.answer = answer;
    }

    /** Whether it is this one, of the stable names that problems have. */
    boolean hasProblem(String name) {
        return answer.contains("/problems/" + name);
    }
}
