package nl.ssfh.portal.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/** The steps of a claim, in the order in which they are asked. */
public enum Step {
    STUDENT(1, "student", "opleiding"),
    COURSE(2, "opleiding", "stage"),
    PLACEMENT(3, "stage", "overeenkomst"),
    AGREEMENT(4, "overeenkomst", Step.CHECK);

    /** The end of the address at which all answers are looked at. */
    static final String CHECK = "controle";

    private final int number;
    private final String address;
    private final String next;

    Step(int number, String address, String next) {
        this.number = number;
        this.address = address;
        this.next = next;
    }

    /** Counted from 1, as people do. */
    public int number() {
        return number;
    }

    /** The end of its address. */
    public String address() {
        return address;
    }

    /** The address of what comes after it: the next step, or looking at all answers. */
    String next() {
        return next;
    }

    /** The one before it; absent at the first. */
    public @Nullable Step previous() {
        return switch (this) {
            case STUDENT -> null;
            case COURSE -> STUDENT;
            case PLACEMENT -> COURSE;
            case AGREEMENT -> PLACEMENT;
        };
    }

    public Text title() {
        return switch (this) {
            case STUDENT -> new Text("Wie is de student?", "Who is the student?");
            case COURSE -> new Text("Welke opleiding is het?", "Which course is it?");
            case PLACEMENT -> new Text("Wanneer is de stage?", "When is the placement?");
            case AGREEMENT -> new Text("Is er een stageovereenkomst?", "Is there an agreement?");
        };
    }

    public List<Question> questions() {
        return switch (this) {
            case STUDENT -> Questions.STUDENT;
            case COURSE -> Questions.COURSE;
            case PLACEMENT -> Questions.PLACEMENT;
            case AGREEMENT -> Questions.AGREEMENT;
        };
    }

    static Optional<Step> at(String address) {
        return Arrays.stream(values())
                .filter(step -> step.address.equals(address))
                .findFirst();
    }
}
