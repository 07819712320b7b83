package nl.ssfh.notifications.domain;

/** A part that every message needs does not work now: all of them wait for it. */
public class PartDown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PartDown(String sentence) {
        super(sentence);
    }
}
