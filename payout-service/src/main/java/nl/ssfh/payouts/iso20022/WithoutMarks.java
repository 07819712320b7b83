package nl.ssfh.payouts.iso20022;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/**
 * A file without the byte order marks of UTF-8 that stand right before an element: where several files were put together
 * each brings its own.
 */
final class WithoutMarks extends InputStream {

    private static final int CHUNK = 1 << 13;
    private static final byte[] MARK = "\uFEFF<".getBytes(UTF_8);

    private final PushbackInputStream in;

    WithoutMarks(InputStream in) {
        this.in = new PushbackInputStream(in, CHUNK + MARK.length);
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        return next >= 0 && (byte) next == MARK[0] && restOfMark() ? in.read() : next;
    }

    private boolean restOfMark() throws IOException {
        var more = in.readNBytes(MARK.length - 1);
        boolean is = Arrays.equals(more, 0, more.length, MARK, 1, MARK.length);
        int passed = is ? more.length - 1 : 0;
        in.unread(more, passed, more.length - passed);
        return is;
    }

    /** Up to the next byte that a mark may begin with. */
    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int count = in.read(to, from, Math.min(length, CHUNK));
        for (int i = 0; i < count; i++) {
            if (to[from + i] == MARK[0]) {
                in.unread(to, from + i, count - i);
                return i > 0 ? i : one(to, from);
            }
        }
        return count;
    }

    private int one(byte[] to, int at) throws IOException {
        to[at] = (byte) read();
        return 1;
    }
}
