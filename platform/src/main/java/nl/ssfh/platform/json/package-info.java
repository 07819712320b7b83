/** How events and bodies are written as JSON. */
@NullMarked
package nl.ssfh.platform.json;

import org.jspecify.annotations.NullMarked;
