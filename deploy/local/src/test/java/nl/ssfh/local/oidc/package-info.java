@NullMarked
package nl.ssfh.local.oidc;

import org.jspecify.annotations.NullMarked;
