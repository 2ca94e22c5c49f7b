package org.pairwright.desk.removal;

/**
 * What stands where a person stood, in the user's language.
 *
 * @param name of whoever stands in for her in her pairs
 * @param mark in the middle of a text
 */
public record StandInWords(String name, String mark) {}
