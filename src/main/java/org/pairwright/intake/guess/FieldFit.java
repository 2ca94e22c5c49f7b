package org.pairwright.intake.guess;

import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.words.Heard;

/** How well the values of a column suit a field: what its header says is multiplied by it. */
final class FieldFit {
    private static final double WELL = 1;
    private static final double HARDLY = 0.45;
    private static final double BADLY = 0.3;
    private static final double NOT_AT_ALL = 0.1;
    private static final int HALF = 50;
    private static final int SOME = 20;
    private static final int MOST = 80;
    private static final int FEW_VALUES = 2;
    private static final int ENOUGH_VALUES = 3;
    private static final int LONG_TEXT = 60;
    private static final int FEW_ROLES = 4;

    private FieldFit() {}

    /** From 0 to 1; two or three values tell less than many. */
    static double of(IntakeField field, ValueLook look, Heard header) {
        double told = Math.min(1, (double) look.size() / ENOUGH_VALUES);
        return WELL - (WELL - ofMany(field, look, header)) * told;
    }

    private static double ofMany(IntakeField field, ValueLook look, Heard header) {
        return switch (field) {
            case EMAIL -> look.emails() >= HALF ? WELL : look.emails() > 0 || look.size() < FEW_VALUES ? 0.75 : HARDLY;
            case PHONE ->
                look.phones() >= HALF || look.numbers() >= HALF ? WELL : look.emails() >= HALF ? NOT_AT_ALL : 0.75;
            case START -> date(look, look.years() >= HALF ? 0.95 : HARDLY);
            case SIGNED_UP_AT -> date(look, HARDLY);
            case ROLE -> role(look, header);
            case CAPACITY -> look.smallNumbers() >= SOME ? WELL : look.yesNo() >= MOST ? BADLY : 0.7;
            case LEVEL -> unlike(look) ? BADLY : WELL;
            case EMPLOYEE_ID -> staffNumber(look, header);
            case MANAGER ->
                look.yesNo() >= HALF || look.dates() >= HALF ? NOT_AT_ALL : look.numbers() >= HALF ? BADLY : WELL;
            case NAME, FIRST_NAME, LAST_NAME -> name(look);
            case LANGUAGES ->
                look.languages() >= HALF ? WELL : look.yesNo() >= MOST ? BADLY : unlike(look) ? BADLY : 0.85;
            case SITE, DEPARTMENT -> place(look);
            case OFFERED, WANTED -> unlike(look) || look.yesNo() >= MOST || look.roles() >= HALF ? BADLY : WELL;
            case TIMEZONE, STATUS -> unlike(look) ? BADLY : WELL;
            case NOTES -> WELL;
        };
    }

    private static double date(ValueLook look, double otherwise) {
        return look.dates() >= HALF ? WELL : look.dates() > 0 ? 0.8 : otherwise;
    }

    private static double role(ValueLook look, Heard header) {
        if (look.roles() >= SOME) {
            return look.roles() >= HALF ? WELL : 0.85;
        }
        boolean named = header.tells("mentor") || header.tells("mentee") || header.tells("program");
        return named ? 0.75 : HARDLY;
    }

    private static double staffNumber(ValueLook look, Heard header) {
        boolean ofRows = look.counts() && !header.tells("staffid");
        if (ofRows || look.emails() >= HALF || look.dates() >= HALF) {
            return BADLY;
        }
        return look.names() >= HALF ? HARDLY : WELL;
    }

    private static double name(ValueLook look) {
        if (look.yesNo() >= HALF || look.numbers() >= HALF || look.dates() >= HALF) {
            return NOT_AT_ALL;
        }
        boolean roles = look.roles() >= MOST && look.distinct() <= FEW_ROLES && look.size() > FEW_VALUES;
        return roles || look.emails() >= HALF ? BADLY : WELL;
    }

    private static double place(ValueLook look) {
        if (unlike(look) || look.yesNo() >= MOST) {
            return BADLY;
        }
        return look.meanLength() > LONG_TEXT || look.numbers() >= MOST ? 0.7 : WELL;
    }

    private static boolean unlike(ValueLook look) {
        return look.emails() >= HALF || look.dates() >= HALF;
    }
}
