package nl.ssfh.contracts;

/** When a granted month is paid; a parameter of the policy version, per fee. */
public enum PayoutMode {
    MONTHLY,
    AFTER_END
}
