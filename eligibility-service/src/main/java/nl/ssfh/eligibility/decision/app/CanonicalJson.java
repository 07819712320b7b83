package nl.ssfh.eligibility.decision.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.ssfh.eligibility.decision.domain.Overruling;
import nl.ssfh.eligibility.decision.domain.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * A receipt in the one form that its hash is taken of: names in alphabetical order, no spaces, dates as ISO writes
 * them, numbers without zeros at the end of their fraction.
 */
record CanonicalJson(String text) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(BigDecimal.class, new PlainNumber()))
            .addMixIn(Receipt.class, ReceiptForm.class)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** Receipts from before people could overrule the rules have no such name; their form stays the same for ever. */
    interface ReceiptForm {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<Overruling> overrulings();
    }

    static CanonicalJson of(Receipt receipt) {
        try {
            return new CanonicalJson(JSON.writeValueAsString(receipt));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a receipt", e);
        }
    }

    String sha256() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class PlainNumber extends JsonSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(value.stripTrailingZeros().toPlainString());
        }
    }
}
