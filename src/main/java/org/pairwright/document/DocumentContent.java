package org.pairwright.document;

import java.util.List;

/** A document with its title. */
public record DocumentContent(String title, List<DocumentPart> parts) {

    public DocumentContent {
        parts = List.copyOf(parts);
    }
}
