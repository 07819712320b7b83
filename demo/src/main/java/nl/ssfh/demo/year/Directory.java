package nl.ssfh.demo.year;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.demo.population.Practice;

/** Which id the platform gave to what, and what came in a file. */
public final class Directory {

    private final Map<String, UUID> practices = new ConcurrentHashMap<>();
    private final Map<Integer, UUID> placements = new ConcurrentHashMap<>();
    private final Map<Integer, UUID> claims = new ConcurrentHashMap<>();

    private final Set<Integer> imported = ConcurrentHashMap.newKeySet();

    void add(Practice practice, UUID id) {
        practices.put(practice.key(), id);
    }

    void add(Placement placement, UUID id, UUID claim) {
        placements.put(placement.line(), id);
        claims.put(placement.line(), claim);
    }

    void addImported(Placement placement, UUID id, UUID claim) {
        add(placement, id, claim);
        imported.add(placement.line());
    }

    /** Claims that came in a file. */
    public int imported() {
        return imported.size();
    }

    UUID of(Practice practice) {
        return Objects.requireNonNull(practices.get(practice.key()), () -> "No practice " + practice.key());
    }

    UUID of(Placement placement) {
        return Objects.requireNonNull(placements.get(placement.line()), () -> "No placement " + placement.line());
    }

    UUID claimOf(Placement placement) {
        return Objects.requireNonNull(claims.get(placement.line()), () -> "No claim " + placement.line());
    }

    /** The line in the population by the id of the placement. */
    public Map<String, Integer> lines() {
        var lines = new HashMap<String, Integer>();
        placements.forEach((line, id) -> lines.put(id.toString(), line));
        return lines;
    }
}
