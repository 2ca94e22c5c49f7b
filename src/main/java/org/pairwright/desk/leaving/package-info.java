/**
 * What leaves the desk as a file of hers: everything as one workbook, and a report of a failure without anybody's data.
 * Knows storage's tables, the writing of workbooks and sentences; nobody in storage knows it.
 */
@NullMarked
package org.pairwright.desk.leaving;

import org.jspecify.annotations.NullMarked;
