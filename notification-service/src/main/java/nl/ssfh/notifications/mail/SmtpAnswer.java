package nl.ssfh.notifications.mail;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import nl.ssfh.notifications.domain.Postman.Handover;
import org.jspecify.annotations.Nullable;

/** What a failure means: is it this mail, or the mail server? */
final class SmtpAnswer {

    private SmtpAnswer() {}

    static Handover of(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SMTPException answer) {
                return of(answer.getReplyCode());
            }
            if (each instanceof ConnectException
                    || each instanceof UnknownHostException
                    || each instanceof NoRouteToHostException) {
                return new Handover.Unreachable("MAIL_SERVER_DOWN");
            }
        }
        return new Handover.NotNow("CONNECTION_LOST");
    }

    /** 421 is a server that closes, 53x one that does not let us in, 55x and 501 a mail it will never take. */
    private static Handover of(int code) {
        if (code == 421 || (code >= 530 && code < 540)) {
            return new Handover.Unreachable("SMTP_" + code);
        }
        if (code == 501 || (code >= 550 && code < 560)) {
            return new Handover.Bounced("SMTP_" + code);
        }
        return new Handover.NotNow("SMTP_" + code);
    }
}
