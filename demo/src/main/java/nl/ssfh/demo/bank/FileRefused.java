package nl.ssfh.demo.bank;

import java.util.List;

/** A payment file that no bank would take, with all that is wrong with it. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> reasons;

    FileRefused(List<String> reasons) {
        super("The bank refuses the payment file: " + String.join("; ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
