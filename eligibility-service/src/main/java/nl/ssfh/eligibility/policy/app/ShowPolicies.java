package nl.ssfh.eligibility.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.eligibility.policy.domain.Difference;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.PolicyTexts;
import nl.ssfh.eligibility.policy.domain.PolicyVersion;
import nl.ssfh.eligibility.policy.domain.PolicyVersions;
import nl.ssfh.eligibility.policy.domain.table.TableSource;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;

/** Shows policy versions: drafts to fund staff, what is in force to everybody. */
@ApplicationScoped
public class ShowPolicies {

    private final PolicyVersions versions;
    private final PolicyTexts texts;
    private final Caller caller;

    ShowPolicies(PolicyVersions versions, PolicyTexts texts, Caller caller) {
        this.versions = versions;
        this.texts = texts;
        this.caller = caller;
    }

    /**
     * A version with what its text says.
     *
     * @param withHands whether who asks may see who made it
     */
    public record Shown(PolicyVersion version, Policy policy, boolean withHands) {}

    @Transactional
    public List<Shown> all() {
        return versions.all().stream().filter(this::maySee).map(this::show).toList();
    }

    @Transactional
    public Shown get(String version) {
        return show(find(version));
    }

    public Shown show(PolicyVersion version) {
        return new Shown(version, texts.compile(version.text()), caller.readsEverything());
    }

    @Transactional
    public List<TableSource> tables(String version) {
        return texts.tables(find(version).text());
    }

    /** The JSON file. */
    @Transactional
    public String parameters(String version) {
        return find(version).text().parameters();
    }

    @Transactional
    public List<Difference> differences(String version, String against) {
        return Difference.between(everyRow(find(against)), everyRow(find(version)));
    }

    /** The tables, and the parameters as one table more. */
    private List<TableSource> everyRow(PolicyVersion version) {
        var all = new ArrayList<>(texts.tables(version.text()));
        all.add(TableSource.ofParameters(texts.compile(version.text()).parameters()));
        return all;
    }

    private PolicyVersion find(String version) {
        return versions.find(version).filter(this::maySee).orElseThrow(Problem::notFound);
    }

    private boolean maySee(PolicyVersion version) {
        return version.state().wasInForce() || caller.readsEverything() || caller.has(Roles.SERVICE);
    }
}
