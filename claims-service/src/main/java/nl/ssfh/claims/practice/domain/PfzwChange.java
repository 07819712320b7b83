package nl.ssfh.claims.practice.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** From a day on, the practice has another PFZW number. Never altered: a later change says what is otherwise. */
public record PfzwChange(
        UUID id,
        UUID practice,
        LocalDate firstDay,
        String number,
        PfzwReason reason,
        String recordedBy,
        Instant recordedAt) {}
