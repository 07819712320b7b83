package nl.ssfh.portal.apis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of a service.
 *
 * @param next where the list goes on, absent at its end
 */
public record Answers<T>(List<T> items, @Nullable String next) {}
