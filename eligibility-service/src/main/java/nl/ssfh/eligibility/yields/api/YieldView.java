package nl.ssfh.eligibility.yields.api;

import java.util.List;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.eligibility.yields.domain.Dimension;
import nl.ssfh.eligibility.yields.domain.Yield;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it costs per person who stays. */
@Schema(name = "Yield", description = "What it costs per person who stays in GP care")
record YieldView(Milestone milestone, Dimension by, List<YieldLineView> lines, YieldLineView total) {

    static YieldView of(Yield yield) {
        return new YieldView(
                yield.milestone(),
                yield.by(),
                yield.lines().stream().map(YieldLineView::of).toList(),
                YieldLineView.of(yield.total()));
    }
}
