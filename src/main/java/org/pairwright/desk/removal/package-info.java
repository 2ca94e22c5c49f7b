/**
 * Removing a person with proof: what would go, what stays as a figure, which backups still hold her, and the removal
 * itself down to the bytes of the files. Knows the desk, storage and the words of the trade.
 */
@NullMarked
package org.pairwright.desk.removal;

import org.jspecify.annotations.NullMarked;
