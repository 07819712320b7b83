package nl.ssfh.eligibility.policy.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All policy versions, in whatever state, with their test cases. */
public interface PolicyVersions {

    /** False when there is one of that name. */
    boolean add(PolicyVersion version);

    /** The oldest months first. */
    List<PolicyVersion> all();

    Optional<PolicyVersion> find(String version);

    /** The version, kept from others until the transaction ends. */
    Optional<PolicyVersion> findForChange(String version);

    void update(PolicyVersion version);

    /** Those that decisions are taken by. */
    List<PolicyVersion> inForce();

    /** Differs from what it was before as soon as other policies are in force. */
    long stamp();

    /** From now on others are in force. Waits for who decides by the old ones, and makes others wait for this. */
    void renewStamp();

    /** Until the transaction ends the stamp stays what it is. */
    void keepStamp();

    /** False when the policy has a test case of that name. */
    boolean addTestCase(UUID policy, TestCase testCase);

    /** False when there is none. */
    boolean removeTestCase(UUID policy, UUID testCase);

    List<TestCase> testCases(UUID policy);
}
