package nl.ssfh.claims.placement.app;

import java.util.UUID;
import nl.ssfh.claims.placement.domain.Agreed;
import nl.ssfh.claims.student.domain.Entry;

/** A placement that a practice wants to register. */
public record NewPlacement(UUID practice, Entry student, Agreed agreed) {}
