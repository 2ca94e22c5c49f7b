package org.pairwright.program.people;

/** How to reach a person; empty where not known. */
public record Contact(String email, String phone) {}
