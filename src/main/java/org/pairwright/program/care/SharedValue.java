package org.pairwright.program.care;

/** What two persons may have in common, so that a text with it does not say of whom it speaks. */
public enum SharedValue {
    NAME,
    EMAIL,
    PHONE,
    EMPLOYEE_ID
}
