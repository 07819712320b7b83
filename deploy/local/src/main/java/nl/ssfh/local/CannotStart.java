package nl.ssfh.local;

/** The platform cannot start; the message is a sentence for the person who tried. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
