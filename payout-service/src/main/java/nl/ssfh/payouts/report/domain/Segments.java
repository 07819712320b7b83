package nl.ssfh.payouts.report.domain;

import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Province;
import nl.ssfh.contracts.Terms;
import org.jspecify.annotations.Nullable;

/** What placements and practices are, as far as reports tell them apart by it. */
public interface Segments {

    /** From now on these are all terms of the placement, in order of their first day. */
    void keep(UUID placement, List<Terms> terms);

    /** From now on the practice lies there; absent when it is not known any more. */
    void locate(UUID practice, @Nullable Province province);
}
