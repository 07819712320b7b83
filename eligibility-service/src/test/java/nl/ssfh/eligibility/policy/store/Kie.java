package nl.ssfh.eligibility.policy.store;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.ssfh.eligibility.policy.domain.MonthFacts;
import nl.ssfh.eligibility.policy.domain.table.Input.Choice;
import nl.ssfh.eligibility.policy.domain.table.Input.Decimal;
import nl.ssfh.eligibility.policy.domain.table.Inputs;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Apache KIE, asked the way any other user of a policy's DMN file would ask it. */
final class Kie {

    record Answer(
            List<String> exclusions,
            List<Integer> exclusionRows,
            long baseCents,
            List<Integer> baseRows,
            long supplementCents,
            List<Integer> supplementRows) {}

    /** It would say of every answer that a table without rows has none. */
    private static final Logger LOG = Logger.getLogger("org.kie.dmn.core.ast.DMNDTExpressionEvaluator");

    static {
        LOG.setLevel(Level.SEVERE);
    }

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final Map<String, List<Integer>> rows = new HashMap<>();

    Kie(String dmn) {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(dmn), "UTF-8")))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().getFirst();
        runtime.addListener(new DMNRuntimeEventListener() {
            @Override
            public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
                rows.put(event.getNodeName(), List.copyOf(event.getMatches()));
            }
        });
    }

    Answer answer(MonthFacts facts) {
        rows.clear();
        var result = runtime.evaluateAll(model, context(facts));
        if (result.hasErrors()) {
            throw new AssertionError("KIE cannot answer: " + result.getMessages());
        }
        return new Answer(
                codes(result),
                rows("exclusions"),
                cents(result, "baseAmounts"),
                rows("baseAmounts"),
                cents(result, "supplements"),
                rows("supplements"));
    }

    private DMNContext context(MonthFacts facts) {
        var context = runtime.newContext();
        for (var input : Inputs.ALL) {
            context.set(
                    input.name(),
                    switch (input) {
                        case Choice choice
                        when choice.type().equals("boolean") -> Boolean.valueOf(choice.literal(facts));
                        case Choice choice -> choice.literal(facts).replace("\"", "");
                        case Decimal decimal -> decimal.value().apply(facts);
                    });
        }
        return context;
    }

    private List<Integer> rows(String table) {
        return rows.getOrDefault(table, List.of());
    }

    private static List<String> codes(DMNResult result) {
        return value(result, "exclusions") instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private static long cents(DMNResult result, String table) {
        return value(result, table) instanceof BigDecimal cents ? cents.longValueExact() : 0;
    }

    private static @Nullable Object value(DMNResult result, String table) {
        return result.getDecisionResultByName(table).getResult();
    }
}
