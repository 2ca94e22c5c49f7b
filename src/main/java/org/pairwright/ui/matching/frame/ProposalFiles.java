package org.pairwright.ui.matching.frame;

import java.util.function.Consumer;
import org.pairwright.reporting.ReportSources;
import org.pairwright.reporting.Reports;
import org.pairwright.ui.kit.file.FileQuestions;

/**
 * How a proposal becomes a workbook.
 *
 * @param questions asks her where
 * @param opener shows a document by its address
 */
public record ProposalFiles(FileQuestions questions, ReportSources sources, Reports reports, Consumer<String> opener) {}
