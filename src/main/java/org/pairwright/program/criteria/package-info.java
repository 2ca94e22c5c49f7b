/** What makes a good pair: typed, weighted statements about two people, rules, pins and bans. */
@NullMarked
package org.pairwright.program.criteria;

import org.jspecify.annotations.NullMarked;
