package nl.ssfh.claims.person.app;

import io.smallrye.config.ConfigMapping;

/** How long the fund keeps names and addresses. */
@ConfigMapping(prefix = "ssfh.retention")
public interface RetentionRule {

    /** After the end of the last placement of a student. */
    int years();

    /** After the last day on which an invitation could be accepted. */
    int invitationDays();

    /** After the last time that anything was typed in a draft. */
    int draftDays();

    /** After the day on which a practice told another mail address. */
    int formerContactDays();

    /** How often it is looked whether something is due. */
    String every();
}
