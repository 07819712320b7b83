package nl.ssfh.notifications.letter;

import java.util.Map;

/**
 * The same letter for those who read mail as text.
 *
 * <p>Made from the page, so that both say the same. It knows what our templates use: blocks become paragraphs, list
 * items get a dash, other elements leave only their words.
 */
final class PlainText {

    private static final Map<String, Character> ENTITIES =
            Map.of("lt", '<', "gt", '>', "amp", '&', "quot", '"', "#39", '\'');

    private final String html;
    private final StringBuilder text;
    private int newLines;
    private boolean space;
    private boolean item;

    private PlainText(String html) {
        this.html = html;
        this.text = new StringBuilder(html.length());
    }

    static String title(String html) {
        return part(html, "<title>", "</title>");
    }

    /** Why somebody gets it; marked in the frame of all letters. */
    static String why(String html) {
        return part(html, "<span id=\"why\">", "</span>");
    }

    private static String part(String html, String first, String last) {
        int start = html.indexOf(first);
        int end = html.indexOf(last, Math.max(start, 0));
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A letter without " + first);
        }
        return new PlainText(html.substring(start, end)).read(0);
    }

    static String of(String html) {
        return new PlainText(html).read(Math.max(html.indexOf("<body"), 0)) + "\n";
    }

    private String read(int from) {
        int at = from;
        while (at < html.length()) {
            char next = html.charAt(at);
            if (next == '<') {
                int end = html.indexOf('>', at);
                tag(html.substring(at + 1, end));
                at = end + 1;
            } else if (next == '&') {
                int end = html.indexOf(';', at);
                add(ENTITIES.getOrDefault(html.substring(at + 1, end), '?'));
                at = end + 1;
            } else {
                add(next);
                at++;
            }
        }
        return text.toString();
    }

    private void tag(String tag) {
        switch (tag) {
            case "h1", "/h1", "h2", "/h2", "p", "/p", "ul", "/ul", "main", "/main", "footer", "/footer" -> newLines = 2;
            case "li" -> {
                newLines = Math.max(newLines, 1);
                item = true;
            }
            case "br", "/li" -> newLines = Math.max(newLines, 1);
            default -> {}
        }
    }

    private void add(char next) {
        if (Character.isWhitespace(next) || Character.isSpaceChar(next)) {
            space = true;
            return;
        }
        if (!text.isEmpty()) {
            text.append(newLines > 0 ? "\n".repeat(newLines) : space ? " " : "");
        }
        text.append(item ? "- " : "").append(next);
        newLines = 0;
        space = false;
        item = false;
    }
}
