package nl.ssfh.local;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mail that the mail catcher received. */
public record Mail(
        String messageId,
        List<String> to,
        String subject,
        String text,
        @Nullable String html,
        Map<String, String> headers) {}
