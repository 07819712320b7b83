package nl.ssfh.eligibility.policy.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.ssfh.contracts.Confirmation;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.PayoutMode;
import org.jspecify.annotations.Nullable;

/**
 * What a policy version sets besides its tables.
 *
 * @param name the policy in words, per language ({@code nl}, {@code en})
 * @param deadlineMonths how long after the start or the end of a placement a claim is still in time (X5)
 * @param replaces the version that gives up its months from the first month of this one on; absent when the months are
 *     nobody's yet
 */
public record Parameters(
        String version,
        Map<String, String> name,
        Parameter<Validity> placementMonths,
        Map<Fee, Parameter<PayoutMode>> payoutMode,
        Parameter<Proration> proration,
        Parameter<Confirmation> confirmation,
        Parameter<Integer> deadlineMonths,
        @Nullable Parameter<String> replaces) {

    public Parameters {
        name = Map.copyOf(name);
        payoutMode = Map.copyOf(payoutMode);
        require(version.matches("[a-z0-9-]{1,40}"), Flaw.VERSION_FORM);
        require(name.containsKey("nl") && name.containsKey("en"), Flaw.NAME_MISSING);
        for (var fee : Fee.values()) {
            require(payoutMode.containsKey(fee), Flaw.PAYOUT_MODE_MISSING, fee);
        }
        Objects.requireNonNull(placementMonths, "placementMonths");
        Objects.requireNonNull(proration, "proration");
        Objects.requireNonNull(confirmation, "confirmation");
        require(deadlineMonths.value() >= 0 && deadlineMonths.value() <= 120, Flaw.DEADLINE);
    }

    /** All but the name, as policies call them. */
    public Map<String, Parameter<?>> byName() {
        var all = new LinkedHashMap<String, Parameter<?>>();
        all.put("placementMonths", placementMonths);
        new TreeMap<>(payoutMode).forEach((fee, mode) -> all.put("payoutMode." + fee, mode));
        all.put("proration", proration);
        all.put("confirmation", confirmation);
        all.put("deadlineMonths", deadlineMonths);
        if (replaces != null) {
            all.put("replaces", replaces);
        }
        return all;
    }

    Parameters during(Validity months) {
        var parameter = new Parameter<>(months, placementMonths.source(), placementMonths.basis());
        return new Parameters(version, name, parameter, payoutMode, proration, confirmation, deadlineMonths, replaces);
    }

    public PayoutMode payoutMode(Fee fee) {
        return Objects.requireNonNull(payoutMode.get(fee)).value();
    }

    private static void require(boolean condition, Flaw flaw, Object... details) {
        if (!condition) {
            throw new WrongParameter(flaw, details);
        }
    }
}
