/**
 * Backups of the desk: made, read back and compared before they count, kept by age, restored with a preview. Knows storage
 * and the key; says what it has to say in sentences.
 */
@NullMarked
package org.pairwright.desk.backup;

import org.jspecify.annotations.NullMarked;
