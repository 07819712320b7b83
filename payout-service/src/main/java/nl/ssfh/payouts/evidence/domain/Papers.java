package nl.ssfh.payouts.evidence.domain;

import java.util.List;

/** Asks other services for what they keep of a payment, in the name of whoever gathers the evidence. */
public interface Papers {

    /** Of each paper either its content or why it could not be had; never an exception because a service is away. */
    List<Paper> of(Evidence.Decision decision);
}
