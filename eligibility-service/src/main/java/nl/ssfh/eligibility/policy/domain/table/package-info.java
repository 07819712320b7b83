/** Decision tables: cells are read strictly, and compiled to columns of bitsets. */
@NullMarked
package nl.ssfh.eligibility.policy.domain.table;

import org.jspecify.annotations.NullMarked;
