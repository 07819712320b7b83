package nl.ssfh.payouts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** Opens what is answered as a ZIP file. */
public final class Unzipped {

    private Unzipped() {}

    public static Map<String, byte[]> of(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    public static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), UTF_8);
    }
}
