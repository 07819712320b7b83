package nl.ssfh.eligibility.policy.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.eligibility.policy.domain.Flaw;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.Said;
import nl.ssfh.eligibility.policy.domain.table.Place;
import nl.ssfh.eligibility.policy.domain.table.Shape;
import nl.ssfh.eligibility.policy.domain.table.TableCompiler;
import nl.ssfh.eligibility.policy.domain.table.TableSource;

/** The two files of a policy version: its tables (DMN) and its parameters (JSON). */
record PolicyFiles(String version, String dmn, String parameters) {

    /** The policy, or the reason why its files cannot be used; exactly one base amount applies to any facts. */
    Policy read() {
        var policy = compile();
        var faults = policy.faults();
        if (!faults.isEmpty()) {
            throw place().table(Shape.BASE_AMOUNTS.name()).refuse(Said.all(faults));
        }
        return policy;
    }

    /** The policy, complete or not, or the reason why its files cannot be used. */
    Policy compile() {
        var place = place();
        var values = ParametersFile.read(place, parameters);
        place.require(values.version().equals(version), Flaw.OTHER_NAME, values.version());
        var tables = DmnTables.of(place, dmn);
        return new Policy(
                values,
                TableCompiler.compile(Shape.EXCLUSIONS, tables.table(Shape.EXCLUSIONS), place),
                TableCompiler.compile(Shape.BASE_AMOUNTS, tables.table(Shape.BASE_AMOUNTS), place),
                TableCompiler.compile(Shape.SUPPLEMENTS, tables.table(Shape.SUPPLEMENTS), place),
                hash(),
                dmn);
    }

    /** The tables cell by cell, as they are written. */
    List<TableSource> tables() {
        var tables = DmnTables.of(place(), dmn);
        return Stream.of(Shape.EXCLUSIONS, Shape.BASE_AMOUNTS, Shape.SUPPLEMENTS)
                .map(tables::table)
                .toList();
    }

    Place place() {
        return new Place(version);
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
