package nl.ssfh.portal.practice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim that is not submitted yet, as somebody finds it again.
 *
 * @param student empty while nobody is filled in
 * @param firstDay of the placement, absent while it is not filled in
 */
public record Concept(UUID claim, String student, @Nullable LocalDate firstDay) {}
