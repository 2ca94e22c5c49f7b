package org.pairwright.intake.running;

/** Somebody as a sheet of pairs names her; empty where it does not say. */
public record Who(String name, String email) {

    public boolean isNobody() {
        return name.isEmpty() && email.isEmpty();
    }

    /** Whether she can be taken in: a name alone may be somebody's who is there already. */
    public boolean isWhole() {
        return !name.isEmpty() && !email.isEmpty();
    }

    /** As she is spoken of. */
    public String written() {
        return name.isEmpty() ? email : name;
    }
}
