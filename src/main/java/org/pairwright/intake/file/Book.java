package org.pairwright.intake.file;

import org.pairwright.spreadsheet.Workbook;

/**
 * What stands in one file.
 *
 * @param name without its folder
 * @param digest SHA-256 of its content in hexadecimal
 */
public record Book(String name, String digest, Workbook content) {}
