package nl.ssfh.portal.visit;

/** A form that no page of ours sent. */
public class NotFromHere extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotFromHere() {
        super("The form comes from another site");
    }
}
