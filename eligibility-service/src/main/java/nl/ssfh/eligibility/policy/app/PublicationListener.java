package nl.ssfh.eligibility.policy.app;

import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.eligibility.policy.domain.PolicyVersion;
import org.jspecify.annotations.Nullable;

/** Hears, in the transaction, that months get other rules than before; refuses that by throwing a problem. */
public interface PublicationListener {

    /**
     * A version is in force.
     *
     * @param redecision what the officer saw of its consequences, absent when he saw nothing
     */
    void onPublished(PolicyVersion policy, @Nullable UUID redecision);

    /**
     * A version is about to lose its last months.
     *
     * @param firstWithout the first month that has no rules any more
     */
    void onEnded(PolicyVersion before, YearMonth firstWithout);
}
