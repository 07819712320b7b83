package nl.ssfh.notifications.domain;

/** Where a recipient gets his mail and what he reads. Lives as long as it takes to send; never stored or logged. */
public record Address(String email, Language language) {

    @Override
    public String toString() {
        return "an address";
    }
}
