package nl.ssfh.demo.population;

import java.util.List;

/** All placements of a fund year, in the order of their lines. */
public record Population(List<Placement> placements) {

    public Population {
        placements = List.copyOf(placements);
    }

    /** Each practice once, in order of its first line. */
    public List<Practice> practices() {
        return placements.stream().map(Placement::practice).distinct().toList();
    }
}
