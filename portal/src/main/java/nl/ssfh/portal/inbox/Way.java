package nl.ssfh.portal.inbox;

import nl.ssfh.portal.page.Text;

/** How a message comes; all of them can be read in the portal anyway. */
public enum Way {
    MAIL,
    DIGEST,
    INBOX;

    public Text words() {
        return switch (this) {
            case MAIL -> new Text("meteen per mail", "by mail at once");
            case DIGEST -> new Text("in één mail per dag", "in one mail a day");
            case INBOX -> new Text("alleen hier", "only here");
        };
    }
}
