package org.pairwright.reporting;

/** What can be reported. */
public enum ReportKind {
    /** The whole program for management: key figures, charts, tables and how the match was made. */
    MANAGEMENT,
    /** The pairs and the unplaced only. */
    PAIRS,
    /** The people only, with their addresses: for the administrator's own use. */
    PEOPLE,
    /** How the match came about, as a document to be signed and filed. */
    RECORD;

    /** How its file ends. */
    public String ending() {
        return this == RECORD ? ".docx" : ".xlsx";
    }
}
