package nl.ssfh.claims.organisation.domain;

/** An organisation is registered once per number in the trade register. */
public class OrganisationExists extends RuntimeException {

    public OrganisationExists() {
        super("An organisation with this KvK number is registered already");
    }
}
