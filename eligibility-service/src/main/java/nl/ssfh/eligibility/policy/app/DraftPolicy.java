package nl.ssfh.eligibility.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import nl.ssfh.eligibility.policy.domain.PolicyExists;
import nl.ssfh.eligibility.policy.domain.PolicyText;
import nl.ssfh.eligibility.policy.domain.PolicyTexts;
import nl.ssfh.eligibility.policy.domain.PolicyVersion;
import nl.ssfh.eligibility.policy.domain.PolicyVersions;
import nl.ssfh.eligibility.policy.domain.RowChange;
import nl.ssfh.eligibility.policy.domain.Validity;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;

/** Makes and changes drafts. A draft can always be compiled; it need not be complete. */
@ApplicationScoped
public class DraftPolicy {

    private final PolicyVersions versions;
    private final PolicyTexts texts;
    private final ChangedPolicy changed;
    private final Caller caller;

    DraftPolicy(PolicyVersions versions, PolicyTexts texts, ChangedPolicy changed, Caller caller) {
        this.versions = versions;
        this.texts = texts;
        this.changed = changed;
        this.caller = caller;
    }

    @Transactional
    public PolicyVersion create(PolicyText text) {
        var months = texts.compile(text).validity();
        var draft = PolicyVersion.draft(UUID.randomUUID(), text, months, caller.subject());
        if (!versions.add(draft)) {
            throw new PolicyExists(text.version());
        }
        changed.record("draft", draft);
        return draft;
    }

    /** With the same rules for other months; test cases are of their months, so it gets its own. */
    @Transactional
    public PolicyVersion copy(String of, String version, Validity months) {
        var original = versions.find(of).orElseThrow(Problem::notFound);
        return create(texts.copy(original.text(), version, months));
    }

    /** Refuses when {@code unchanged} says that the caller saw another revision. */
    @Transactional
    public PolicyVersion changeDmn(String version, String dmn, LongConsumer unchanged) {
        return change(
                version, unchanged, text -> new PolicyText(version, dmn, text.parameters()), Map.of("part", "dmn"));
    }

    @Transactional
    public PolicyVersion changeParameters(String version, String parameters, LongConsumer unchanged) {
        return change(
                version,
                unchanged,
                text -> new PolicyText(version, text.dmn(), parameters),
                Map.of("part", "parameters"));
    }

    @Transactional
    public PolicyVersion changeRow(String version, RowChange row, LongConsumer unchanged) {
        var what = Map.of("part", "row", "table", row.table(), "row", row.row());
        return change(version, unchanged, text -> texts.withRow(text, row), what);
    }

    private PolicyVersion change(
            String version, LongConsumer unchanged, UnaryOperator<PolicyText> change, Map<String, String> what) {
        var before = versions.findForChange(version).orElseThrow(Problem::notFound);
        unchanged.accept(before.revision());
        var text = change.apply(before.text());
        var after = before.changed(text, texts.compile(text).validity(), caller.subject());
        versions.update(after);
        changed.record("change", after, what);
        return after;
    }
}
