package nl.ssfh.payouts.command;

import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import java.util.Map;
import nl.ssfh.payouts.seal.SealSettings;

/** The keys of the fund as the service itself takes them from its environment. */
record KeysOfEnvironment(Map<String, String> environment) implements SealSettings {

    private static final String RING = "SSFH_PAYOUTS_KEYS_RING_";

    @Override
    public String current() {
        return needed("SSFH_PAYOUTS_KEYS_CURRENT");
    }

    @Override
    public Map<String, String> ring() {
        return environment.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(RING))
                .collect(toMap(
                        entry -> entry.getKey().substring(RING.length()).toLowerCase(Locale.ROOT),
                        Map.Entry::getValue));
    }

    @Override
    public String print() {
        return needed("SSFH_PAYOUTS_KEYS_PRINT");
    }

    private String needed(String name) {
        var value = environment.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Set " + name + " as it is set for payout-service");
        }
        return value;
    }
}
