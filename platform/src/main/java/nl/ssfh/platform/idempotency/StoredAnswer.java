package nl.ssfh.platform.idempotency;

import org.jspecify.annotations.Nullable;

/** What was answered to a creating request. */
record StoredAnswer(
        String fingerprint,
        int status,
        @Nullable String location,
        @Nullable String body) {}
