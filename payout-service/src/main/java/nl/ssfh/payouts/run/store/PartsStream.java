package nl.ssfh.payouts.run.store;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Cuts what is written to it into parts of a fixed size, each stored when it is full. */
final class PartsStream extends OutputStream {

    private static final int PART_SIZE = 1 << 20;

    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(PART_SIZE);
    private final Parts parts;
    private int part;

    PartsStream(Parts parts) {
        this.parts = parts;
    }

    @Override
    public void write(int b) {
        buffer.write(b);
        storeWhenFull();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        int left = length;
        while (left > 0) {
            int fits = Math.min(left, PART_SIZE - buffer.size());
            buffer.write(bytes, from, fits);
            from += fits;
            left -= fits;
            storeWhenFull();
        }
    }

    private void storeWhenFull() {
        if (buffer.size() == PART_SIZE) {
            store();
        }
    }

    private void store() {
        parts.store(part++, buffer.toByteArray());
        buffer.reset();
    }

    @Override
    public void close() {
        if (buffer.size() > 0) {
            store();
        }
    }

    /** Keeps the parts. */
    interface Parts {
        void store(int part, byte[] content);
    }
}
