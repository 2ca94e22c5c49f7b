package org.pairwright;

/** The way in. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.out.println("Pairwright " + String.join(" ", args));
    }
}
