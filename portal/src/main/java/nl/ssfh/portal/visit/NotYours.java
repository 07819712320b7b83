package nl.ssfh.portal.visit;

/** A form that was filled in by somebody else than who is signed in now. */
public class NotYours extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotYours() {
        super("The form was filled in by somebody else");
    }
}
