package nl.ssfh.claims.bulk.app;

import java.util.function.Consumer;
import nl.ssfh.claims.bulk.domain.NewLine;

/** A file that is read line by line, each handed over before the next is read. */
public interface LineSource {

    void each(Consumer<NewLine> lines);
}
