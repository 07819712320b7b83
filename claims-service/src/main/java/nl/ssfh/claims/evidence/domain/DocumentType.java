package nl.ssfh.claims.evidence.domain;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The types of file that can be an agreement, told by how the content begins and not by what somebody calls it. */
public enum DocumentType {
    PDF("application/pdf", "255044462D"),
    JPEG("image/jpeg", "FFD8FF"),
    PNG("image/png", "89504E470D0A1A0A");

    /** As many bytes of the beginning as it takes to tell. */
    public static final int HEAD = 8;

    private final String mediaType;
    private final String signature;

    DocumentType(String mediaType, String signature) {
        this.mediaType = mediaType;
        this.signature = signature;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<DocumentType> of(byte[] head) {
        var begin = HexFormat.of().withUpperCase().formatHex(head);
        return Arrays.stream(values())
                .filter(type -> begin.startsWith(type.signature))
                .findFirst();
    }
}
