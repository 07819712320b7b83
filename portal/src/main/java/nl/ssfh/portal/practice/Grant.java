package nl.ssfh.portal.practice;

import java.util.List;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.page.Text;

/** To whom a mandate is given: a person by mail, or an organisation by its number. */
public enum Grant {
    PERSON,
    ORGANISATION;

    /** The end of its address. */
    public String address() {
        return this == PERSON ? "uitnodigen" : "organisatie";
    }

    public Text title() {
        return this == PERSON
                ? new Text("Iemand uitnodigen", "Invite somebody")
                : new Text("Een kantoor machtigen", "Give an office a mandate");
    }

    /** What the button says. */
    public Text deed() {
        return this == PERSON
                ? new Text("Uitnodiging versturen", "Send the invitation")
                : new Text("Machtigen", "Give the mandate");
    }

    List<Question> questions() {
        return this == PERSON ? MandateQuestions.PERSON : MandateQuestions.ORGANISATION;
    }
}
