package org.pairwright.storage.parts;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pairwright.storage.json.Json;

/** Which parts a run's record is made of, in their order. */
public record PartNumbers(Map<PartKind, List<Long>> numbers) {

    public PartNumbers {
        numbers = Map.copyOf(numbers);
    }

    public static PartNumbers read(String json) {
        var numbers = new EnumMap<PartKind, List<Long>>(PartKind.class);
        Json.object(json)
                .members()
                .forEach((kind, plain) -> numbers.put(
                        PartKind.valueOf(kind),
                        ((List<?>) plain)
                                .stream()
                                        .map(number -> ((Number) number).longValue())
                                        .toList()));
        return new PartNumbers(numbers);
    }

    public String text() {
        var plain = new LinkedHashMap<String, Object>();
        for (PartKind kind : PartKind.values()) {
            if (!of(kind).isEmpty()) {
                plain.put(kind.name(), of(kind));
            }
        }
        return Json.text(plain);
    }

    public List<Long> of(PartKind kind) {
        return numbers.getOrDefault(kind, List.of());
    }

    public Stream<Long> all() {
        return numbers.values().stream().flatMap(List::stream);
    }
}
