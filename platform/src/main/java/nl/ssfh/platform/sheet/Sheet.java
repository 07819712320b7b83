package nl.ssfh.platform.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is written row by row, each gone before the next comes. */
public interface Sheet extends AutoCloseable {

    void row(List<? extends @Nullable Object> cells);

    /** Writes what is still to be written. */
    @Override
    void close();
}
