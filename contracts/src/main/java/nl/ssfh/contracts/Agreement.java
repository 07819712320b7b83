package nl.ssfh.contracts;

/** What the claim says of the agreement (stageovereenkomst); the document itself is shown when sampled. */
public record Agreement(boolean mandatoryFormat, boolean namesPractice, boolean namesStudent) {}
