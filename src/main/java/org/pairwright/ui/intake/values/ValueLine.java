package org.pairwright.ui.intake.values;

import org.pairwright.intake.values.ValueList;
import org.pairwright.intake.values.WrittenValue;

/** One value of a field as the files write it. */
record ValueLine(ValueList list, WrittenValue value) {

    /** By what it is known again when the files are understood anew. */
    String key() {
        return list.target().key() + "|" + value.written();
    }
}
