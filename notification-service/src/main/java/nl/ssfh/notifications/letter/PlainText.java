package nl.ssfh.notifications.letter;

import java.util.regex.Pattern;

/**
 * The same letter for those who read mail as text.
 *
 * <p>Made from the page, so that both say the same. It knows the few elements that our templates use: what stands
 * before the body is left out, blocks become paragraphs, list items get a dash.
 */
final class PlainText {

    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern HEAD = Pattern.compile("(?s)^.*<body[^>]*>");
    private static final Pattern ITEM = Pattern.compile("\\s*<li>\\s*");
    private static final Pattern LIST = Pattern.compile("\\s*</?ul>\\s*");
    private static final Pattern BLOCK = Pattern.compile("\\s*</?(h1|h2|p|main|footer)\\b[^>]*>\\s*");
    private static final Pattern BREAK = Pattern.compile("\\s*<br>\\s*");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern GAP = Pattern.compile("\\n{3,}");

    private PlainText() {}

    static String title(String html) {
        var title = TITLE.matcher(html);
        if (!title.find()) {
            throw new IllegalArgumentException("A letter without a title");
        }
        return unescape(oneLine(title.group(1)));
    }

    static String of(String html) {
        var body = oneLine(HEAD.matcher(html).replaceFirst(""));
        var lists = LIST.matcher(body).replaceAll("\n\n");
        var items = ITEM.matcher(lists).replaceAll("\n- ");
        var blocks = BLOCK.matcher(items).replaceAll("\n\n");
        var lines = BREAK.matcher(blocks).replaceAll("\n");
        var text = TAG.matcher(lines).replaceAll("");
        return unescape(GAP.matcher(text).replaceAll("\n\n").strip()) + "\n";
    }

    private static String oneLine(String html) {
        return SPACE.matcher(html).replaceAll(" ").strip();
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
