package org.pairwright.spreadsheet.ooxml;

import org.pairwright.spreadsheet.packed.Texts;
import org.pairwright.spreadsheet.reading.NumberCells;
import org.pairwright.spreadsheet.reading.Source;

/** What all sheets of a workbook are read with. */
record SheetReading(Source source, Texts texts, Styles styles, NumberCells numbers) {}
