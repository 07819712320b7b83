package nl.ssfh.notifications.domain;

import java.util.UUID;

/** Messages that did not reach their reader. */
public interface Troubles {

    /** False when it was known, or when the mail did not go out. */
    boolean bounced(UUID message, String reason);

    void complained(UUID message);

    /** It waits again, as if it were new; false when it is not stuck. */
    boolean sendAgain(UUID message);

    /** How many are stuck. */
    long stuck();

    /** How many mails somebody got in an hour that is over is of no use. */
    void forgetOldHours();
}
