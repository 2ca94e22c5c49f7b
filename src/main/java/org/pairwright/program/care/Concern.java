package org.pairwright.program.care;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Something said in confidence, as it is stored: nobody reads it without the register's key.
 *
 * @param id 0 until stored
 * @param aboutPair the pair it is about, where it is about one
 * @param aboutPerson the person it is about, where it is about one
 * @param sealed the text, sealed and written in Base64
 */
public record Concern(
        long id, UUID uid, OptionalLong aboutPair, OptionalLong aboutPerson, LocalDate raisedOn, String sealed) {}
