/** Agreements (stageovereenkomsten) as they were signed. */
@NullMarked
package nl.ssfh.claims.evidence.domain;

import org.jspecify.annotations.NullMarked;
