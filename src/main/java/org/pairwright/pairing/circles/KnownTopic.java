package org.pairwright.pairing.circles;

/**
 * A skill or topic that people of the program name, so that it can be a circle's.
 *
 * @param wanted by how many people who lack a mentor
 * @param offered by how many mentors
 */
public record KnownTopic(String term, int wanted, int offered) {}
