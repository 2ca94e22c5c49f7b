package org.pairwright.spreadsheet.ooxml;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.reading.Source;
import org.pairwright.spreadsheet.reading.Xml;
import org.pairwright.spreadsheet.reading.ZipParts;

/** What a part of a workbook points to (ECMA-376, part 2): by an id, each of a type, with the name of a part. */
final class Relations {
    private final List<Relation> all = new ArrayList<>();

    private Relations() {}

    /** Links that lead out of the file are left out. */
    record Relation(String id, String type, String part) {
        /** The last word of the type, which strict and usual files have in common. */
        boolean is(String word) {
            return type.endsWith("/" + word);
        }
    }

    /** Those of a part, or those of the whole file for an empty name; none where there are none. */
    static Relations of(String part, ZipParts parts, Source source)
            throws IOException, XMLStreamException, UnreadableFile {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        var found = new Relations();
        if (parts.has(name)) {
            try (var xml = Xml.of(parts.open(name), source)) {
                while (xml.nextTag()) {
                    if (xml.isStart("Relationship")) {
                        found.add(xml, folder);
                    }
                }
            }
        }
        return found;
    }

    private void add(Xml xml, String folder) {
        if ("External".equalsIgnoreCase(xml.attribute("TargetMode"))) {
            return;
        }
        String target = Objects.requireNonNullElse(xml.attribute("Target"), "");
        all.add(new Relation(
                Objects.requireNonNullElse(xml.attribute("Id"), ""),
                Objects.requireNonNullElse(xml.attribute("Type"), ""),
                resolved(folder, target)));
    }

    Optional<Relation> byId(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<String> byType(String word) {
        return all.stream().filter(one -> one.is(word)).map(Relation::part).findFirst();
    }

    private static String resolved(String folder, String target) {
        String said = decoded(target.replace('\\', '/'));
        String whole = said.startsWith("/") ? said : folder + said;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String target) {
        try {
            return target.contains("%")
                    ? URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8)
                    : target;
        } catch (IllegalArgumentException _) {
            return target;
        }
    }
}
