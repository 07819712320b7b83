package nl.ssfh.eligibility.replay.domain;

import java.util.UUID;
import nl.ssfh.contracts.Province;
import org.jspecify.annotations.Nullable;

/** Where practices lie. */
public interface PracticeProvinces {

    /** Without a province it is not known any more. */
    void locate(UUID practice, @Nullable Province province);
}
