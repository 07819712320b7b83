package nl.ssfh.payouts.run.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads parts one after the other as if they were one file; the first that is not there is the end. */
final class PartsInput extends InputStream {

    private final IntFunction<Optional<byte[]>> parts;
    private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);
    private int next;
    private boolean ended;

    PartsInput(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        while (current.available() == 0 && !ended) {
            var part = parts.apply(next++);
            ended = part.isEmpty();
            current = new ByteArrayInputStream(part.orElse(new byte[0]));
        }
        return current.read(bytes, offset, length);
    }
}
