package nl.ssfh.eligibility.review.domain;

import java.time.LocalDate;
import java.util.UUID;

/** What an officer wrote down about a review. */
public record Note(UUID id, LocalDate day, String by, String text) {}
