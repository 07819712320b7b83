package nl.ssfh.notifications.letter;

/**
 * A page in few, long lines of plain ASCII.
 *
 * <p>The mail client writes line by line, and each line costs both sides more than what stands in it. In ASCII the
 * page also needs no encoding, which would cut it into short lines again.
 */
final class CompactHtml {

    private static final int LONG_ENOUGH = 700;

    /** A line of a mail may have 998 characters. */
    private static final int TOO_LONG = 940;

    private CompactHtml() {}

    static String of(String html) {
        var compact = new StringBuilder(html.length());
        int lineStart = 0;
        boolean space = false;
        for (int i = 0; i < html.length(); i++) {
            char next = html.charAt(i);
            if (Character.isWhitespace(next)) {
                space = true;
                continue;
            }
            int length = compact.length() - lineStart;
            if (space && length >= (next == '<' ? LONG_ENOUGH : TOO_LONG)) {
                compact.append('\n');
                lineStart = compact.length();
            } else if (space && !compact.isEmpty()) {
                compact.append(' ');
            }
            space = false;
            append(compact, next);
        }
        return compact.append('\n').toString();
    }

    private static void append(StringBuilder compact, char next) {
        if (next < 128) {
            compact.append(next);
        } else {
            compact.append("&#").append((int) next).append(';');
        }
    }
}
