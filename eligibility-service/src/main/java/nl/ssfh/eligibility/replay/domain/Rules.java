package nl.ssfh.eligibility.replay.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.eligibility.policy.domain.Policy;

/** By which policy each month is reckoned: one for all of them, or those in force. */
public sealed interface Rules {

    List<Policy> all();

    Optional<Policy> of(YearMonth month);

    /** As if this policy had been in force all the time. */
    record Always(Policy policy) implements Rules {
        @Override
        public List<Policy> all() {
            return List.of(policy);
        }

        @Override
        public Optional<Policy> of(YearMonth month) {
            return Optional.of(policy);
        }
    }

    /** Each month by its own policy, as decisions are taken. */
    record InForce(Policies policies) implements Rules {
        @Override
        public List<Policy> all() {
            return policies.all();
        }

        @Override
        public Optional<Policy> of(YearMonth month) {
            return policies.covering(month);
        }
    }
}
