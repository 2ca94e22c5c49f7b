/**
 * Takes one person out of everything: her rows, what the journal shows of them, her name in every text; and keeps the proof.
 * Knows the stores and forgets through the journal, which is why it stands above both.
 */
@NullMarked
package org.pairwright.storage.removal;

import org.jspecify.annotations.NullMarked;
