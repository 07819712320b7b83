package nl.ssfh.demo.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A pain.001 as its texts, by the last two or more names of their path, before anything was checked. */
final class RawFile {

    final Map<String, String> header = new HashMap<>();
    final List<RawGroup> groups = new ArrayList<>();

    static final class RawGroup {
        final Map<String, String> texts = new HashMap<>();
        final List<Map<String, String>> transfers = new ArrayList<>();
    }
}
