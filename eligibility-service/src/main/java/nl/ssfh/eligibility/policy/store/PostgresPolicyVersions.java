package nl.ssfh.eligibility.policy.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.eligibility.policy.domain.PolicyVersion;
import nl.ssfh.eligibility.policy.domain.PolicyVersions;
import nl.ssfh.eligibility.policy.domain.TestCase;
import nl.ssfh.eligibility.policy.domain.TestCase.Expected;
import nl.ssfh.eligibility.store.Sql;
import nl.ssfh.eligibility.store.StoredJson;

@ApplicationScoped
class PostgresPolicyVersions implements PolicyVersions {

    private final Sql sql;

    PostgresPolicyVersions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(PolicyVersion policy) {
        return sql.update(
                        """
                        insert into policy_version (id, version, state, dmn, parameters, first_month, last_month,
                          revision, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (version) do nothing""",
                        policy.id(),
                        policy.version(),
                        policy.state().name(),
                        policy.text().dmn(),
                        policy.text().parameters(),
                        PolicyVersionRow.day(policy.validity().first()),
                        PolicyVersionRow.day(policy.validity().last()),
                        policy.revision(),
                        policy.changedBy())
                == 1;
    }

    @Override
    public List<PolicyVersion> all() {
        return sql.query(PolicyVersionRow::read, "select * from policy_version order by first_month, version");
    }

    @Override
    public Optional<PolicyVersion> find(String version) {
        return sql.query(PolicyVersionRow::read, "select * from policy_version where version = ?", version).stream()
                .findFirst();
    }

    @Override
    public Optional<PolicyVersion> findForChange(String version) {
        return sql
                .query(PolicyVersionRow::read, "select * from policy_version where version = ? for update", version)
                .stream()
                .findFirst();
    }

    @Override
    public void update(PolicyVersion policy) {
        sql.update(
                """
                update policy_version set state = ?, dmn = ?, parameters = ?, first_month = ?, last_month = ?,
                  revision = ?, changed_by = ?, proposed_by = ?, published_by = ?
                where id = ?""",
                policy.state().name(),
                policy.text().dmn(),
                policy.text().parameters(),
                PolicyVersionRow.day(policy.validity().first()),
                PolicyVersionRow.day(policy.validity().last()),
                policy.revision(),
                policy.changedBy(),
                policy.proposedBy(),
                policy.publishedBy(),
                policy.id());
    }

    @Override
    public List<PolicyVersion> inForce() {
        return sql.query(
                PolicyVersionRow::read,
                "select * from policy_version where state in ('PUBLISHED', 'ENDED') order by first_month");
    }

    @Override
    public long stamp() {
        return sql.query(row -> row.getLong("stamp"), "select stamp from policy_stamp")
                .getFirst();
    }

    @Override
    public void renewStamp() {
        sql.query(row -> true, "select pg_advisory_xact_lock(hashtextextended('policies in force', 0))");
        sql.update("update policy_stamp set stamp = stamp + 1");
    }

    @Override
    public void keepStamp() {
        sql.query(row -> true, "select pg_advisory_xact_lock_shared(hashtextextended('policies in force', 0))");
    }

    @Override
    public boolean addTestCase(UUID policy, TestCase testCase) {
        return sql.update(
                        """
                        insert into policy_test_case (id, policy, name, submitted_on, facts, expected)
                        values (?, ?, ?, ?, ?::jsonb, ?::jsonb)
                        on conflict (policy, name) do nothing""",
                        testCase.id(),
                        policy,
                        testCase.name(),
                        testCase.submittedOn(),
                        StoredJson.write(testCase.facts()),
                        StoredJson.write(testCase.expected()))
                == 1;
    }

    @Override
    public boolean removeTestCase(UUID policy, UUID testCase) {
        return sql.update("delete from policy_test_case where policy = ? and id = ?", policy, testCase) == 1;
    }

    @Override
    public List<TestCase> testCases(UUID policy) {
        return sql.query(
                row -> new TestCase(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("submitted_on", LocalDate.class),
                        StoredJson.read(row.getString("facts"), PlacementFacts.class),
                        StoredJson.read(row.getString("expected"), Expected.class)),
                "select * from policy_test_case where policy = ? order by name",
                policy);
    }
}
