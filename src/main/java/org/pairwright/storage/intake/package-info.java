/**
 * What an import remembers: files, recipes for their columns, and who is not one person. Each store knows the database, the
 * step through which it writes, and the words of the trade.
 */
@NullMarked
package org.pairwright.storage.intake;

import org.jspecify.annotations.NullMarked;
