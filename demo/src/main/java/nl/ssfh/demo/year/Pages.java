package nl.ssfh.demo.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads a list to its end, page by page. */
final class Pages {

    private static final int PAGE = 200;

    private Pages() {}

    static List<JsonNode> all(Api api, String login, String path) {
        var all = new ArrayList<JsonNode>();
        var separator = path.contains("?") ? "&" : "?";
        var cursor = "";
        do {
            var page = api.get(login, "%s%slimit=%d%s".formatted(path, separator, PAGE, cursor));
            page.path("items").forEach(all::add);
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return all;
    }
}
