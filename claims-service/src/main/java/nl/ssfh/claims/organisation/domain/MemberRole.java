package nl.ssfh.claims.organisation.domain;

/** What a member may do in the organisation itself. */
public enum MemberRole {
    /** Also adds and removes members. */
    ADMIN,
    MEMBER
}
