package nl.ssfh.claims.practice.domain;

/** The addresses that practices had before. */
public interface FormerContacts {

    void add(FormerContact former);
}
