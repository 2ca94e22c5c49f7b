package org.pairwright.program.people;

/** A person's name as she writes it. One part may be empty, not both. */
public record Name(String first, String last) {

    public Name {
        if (first.isBlank() && last.isBlank()) {
            throw new IllegalArgumentException("a name needs a first or a last part");
        }
    }

    /** Both parts, first name first. */
    public String full() {
        return (first + " " + last).strip();
    }
}
