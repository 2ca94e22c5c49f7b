/**
 * Cryptography: a desk’s data key, the two slots that keep it under a password and a recovery code, and streams that are
 * read whole or not at all. Everything comes from the JDK; knows nothing else of the house.
 */
@NullMarked
package org.pairwright.sealing;

import org.jspecify.annotations.NullMarked;
