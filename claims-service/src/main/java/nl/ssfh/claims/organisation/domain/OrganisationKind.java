package nl.ssfh.claims.organisation.domain;

/** What an organisation is for the practices. */
public enum OrganisationKind {
    ACCOUNTANT,
    REGIONAL,
    OTHER
}
