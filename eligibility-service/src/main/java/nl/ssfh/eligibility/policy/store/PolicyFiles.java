package nl.ssfh.eligibility.policy.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.table.Completeness;
import nl.ssfh.eligibility.policy.domain.table.Place;
import nl.ssfh.eligibility.policy.domain.table.Shape;
import nl.ssfh.eligibility.policy.domain.table.TableCompiler;

/** The two files of a policy version: its tables (DMN) and its parameters (JSON). */
record PolicyFiles(String version, String dmn, String parameters) {

    /** The policy, or the reason why its files cannot be used. */
    Policy read() {
        var place = new Place("Policy " + version);
        var values = ParametersFile.read(place, parameters);
        place.require(values.version().equals(version), "calls itself " + values.version());
        var tables = DmnTables.of(place, dmn);
        var policy = new Policy(
                values,
                TableCompiler.compile(Shape.EXCLUSIONS, tables.table(Shape.EXCLUSIONS), place),
                TableCompiler.compile(Shape.BASE_AMOUNTS, tables.table(Shape.BASE_AMOUNTS), place),
                TableCompiler.compile(Shape.SUPPLEMENTS, tables.table(Shape.SUPPLEMENTS), place),
                hash(),
                dmn);
        var faults = Completeness.faults(policy.baseAmounts());
        place.table(Shape.BASE_AMOUNTS.name()).require(faults.isEmpty(), String.join("; ", faults));
        return policy;
    }

    /** The same as {@code cat version.dmn version.json | sha256sum}, so that anybody can check it. */
    private String hash() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(dmn.getBytes(StandardCharsets.UTF_8));
            sha256.update(parameters.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
