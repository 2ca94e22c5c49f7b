package org.pairwright.document;

import java.util.List;

/** What a document is made of, from top to bottom. */
public sealed interface DocumentPart {

    record Heading(String words) implements DocumentPart {}

    record Paragraph(String words) implements DocumentPart {}

    /** One below the other, each with its name before it. */
    record Facts(List<Fact> facts) implements DocumentPart {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A name and what it stands for. */
    record Fact(String name, String words) {}

    /** A table; each row has as many cells as there are headers. */
    record Rows(List<String> headers, List<List<String>> rows) implements DocumentPart {
        public Rows {
            headers = List.copyOf(headers);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
