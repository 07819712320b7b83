/** Child processes that never outlive whoever started them. */
@NullMarked
package nl.ssfh.local.process;

import org.jspecify.annotations.NullMarked;
