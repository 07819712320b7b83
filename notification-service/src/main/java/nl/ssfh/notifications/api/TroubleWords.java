package nl.ssfh.notifications.api;

import org.jspecify.annotations.Nullable;

/** Why a message waits or did not arrive, in words for an officer. */
record TroubleWords(String nl, String en) {

    static @Nullable TroubleWords of(@Nullable String reason) {
        return reason == null ? null : words(reason);
    }

    private static TroubleWords words(String reason) {
        return switch (reason) {
            case "NO_ADDRESS" ->
                new TroubleWords(
                        "Er is geen mailadres bekend. Vraag de praktijk het in te vullen.",
                        "No mail address is known. Ask the practice to enter it.");
            case "ADDRESS_MALFORMED" ->
                new TroubleWords(
                        "Het mailadres is niet goed geschreven. Vraag de praktijk het te verbeteren.",
                        "The mail address is not written well. Ask the practice to correct it.");
            case "LETTER_NOT_WRITTEN" ->
                new TroubleWords(
                        "De tekst kon niet worden gemaakt. Meld dit aan het beheer.",
                        "The text could not be made. Report this to operations.");
            case "INVITATION_OVER" ->
                new TroubleWords(
                        "De uitnodiging is al beantwoord of ingetrokken.",
                        "The invitation was answered or withdrawn already.");
            case "INBOX_ONLY", "NO_MAIL_WANTED", "NO_MAILBOX" ->
                new TroubleWords("Alleen in het postvak te lezen.", "Read in the inbox only.");
            case "QUIET_HOURS", "ENOUGH_THIS_HOUR", "DIGEST" ->
                new TroubleWords("Wacht op het juiste moment.", "Waits for the right moment.");
            case "COMPLAINT" ->
                new TroubleWords(
                        "De ontvanger wil zulke mails niet meer.", "The reader wants no more mails like this.");
            default -> ofServer(reason);
        };
    }

    private static TroubleWords ofServer(String reason) {
        return reason.startsWith("SMTP_5") || reason.startsWith("DSN_")
                ? new TroubleWords(
                        "De mailserver van de ontvanger weigert deze mail (%s). Controleer het mailadres."
                                .formatted(reason),
                        "The reader's mail server refuses this mail (%s). Check the mail address.".formatted(reason))
                : new TroubleWords(
                        "De mailserver nam de mail nog niet aan (%s).".formatted(reason),
                        "The mail server did not take the mail yet (%s).".formatted(reason));
    }
}
