/** What is said to people: a {@link org.pairwright.text.Sentence} is a key with arguments, and only {@link org.pairwright.text.Messages} words it. Knows nothing else of the house. */
@NullMarked
package org.pairwright.text;

import org.jspecify.annotations.NullMarked;
