package org.pairwright.storage.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pairwright.program.fields.Answers;

/** One value of a row as it is kept. */
public sealed interface KeptValue {

    record Whole(long number) implements KeptValue {}

    record Text(String text) implements KeptValue {}

    record Day(LocalDate day) implements KeptValue {}

    record Time(Instant at) implements KeptValue {}

    record YesNo(boolean yes) implements KeptValue {}

    record Uid(UUID uid) implements KeptValue {}

    record Answered(Answers answers) implements KeptValue {}

    record Listed(List<String> texts) implements KeptValue {}

    /**
     * Sentences for people.
     *
     * @param json as they are kept, to the letter unless something was left out
     */
    record Said(String json, List<org.pairwright.text.Sentence> sentences) implements KeptValue {}

    /** Something that only its own password opens. */
    record Sealed() implements KeptValue {}
}
