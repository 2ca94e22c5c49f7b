package org.pairwright.intake.review;

import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.text.Sentence;

/** One field of a known person that the file says differently; empty where nothing was known before. */
public record FieldChange(Target field, String before, String after) {

    public FieldChange(IntakeField field, String before, String after) {
        this(Target.of(field), before, after);
    }

    /** What the field is called, to be put into a sentence: a word of ours, or her own title. */
    public Object called() {
        return switch (field) {
            case Target.Known known -> Sentence.of(known.field());
            case Target.Own own -> own.title();
        };
    }
}
