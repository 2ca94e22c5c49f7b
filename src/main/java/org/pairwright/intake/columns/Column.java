package org.pairwright.intake.columns;

import java.util.Optional;

/**
 * One column of a sheet and what it is understood as.
 *
 * @param index counted from 0
 * @param header as in the file, empty where it has none
 * @param target what it is taken in as; empty where it is not
 * @param couldBe what it also looks like although another column is the better one for it
 * @param proposal the field of hers that it would be, where it is not taken in
 */
public record Column(
        int index,
        String header,
        Optional<Target> target,
        Certainty certainty,
        Optional<IntakeField> couldBe,
        Optional<Target.Own> proposal) {

    public static Column taken(int index, String header, Target target, Certainty certainty) {
        return new Column(index, header, Optional.of(target), certainty, Optional.empty(), Optional.empty());
    }

    public static Column notTaken(int index, String header, Optional<IntakeField> couldBe) {
        return new Column(index, header, Optional.empty(), Certainty.NOT_TAKEN, couldBe, Optional.empty());
    }

    /** Not taken in unless she says so. */
    public static Column sensitive(int index, String header) {
        return new Column(index, header, Optional.empty(), Certainty.SENSITIVE, Optional.empty(), Optional.empty());
    }

    public Column proposed(Optional<Target.Own> own) {
        return new Column(index, header, target, certainty, couldBe, own);
    }

    /** The field that every desk has, where it is taken in as one. */
    public Optional<IntakeField> field() {
        return target.flatMap(Target::known);
    }

    Column said(Optional<Target> changed) {
        return new Column(index, header, changed, Certainty.SAID, Optional.empty(), proposal);
    }

    /** The header, or the letter that Excel shows above the column. */
    public String title() {
        return header.isEmpty() ? letters(index) : header;
    }

    /** What Excel shows above a column, counted from 0. */
    public static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
