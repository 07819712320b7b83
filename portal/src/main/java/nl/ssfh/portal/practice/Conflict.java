package nl.ssfh.portal.practice;

import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Language;

/** What a service refuses because of what is there already, said at a question so that nothing typed is lost. */
final class Conflict {

    private static final int CONFLICT = 409;
    private static final int CHANGED_MEANWHILE = 412;

    private Conflict() {}

    static void at(String field, Runnable deed) {
        try {
            deed.run();
        } catch (Refused e) {
            if (e.status() == CONFLICT || e.status() == CHANGED_MEANWHILE) {
                throw Refused.field(field, new Text(e.in(Language.NL), e.in(Language.EN)));
            }
            throw e;
        }
    }
}
