package dev.parley.agents.judge;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Texts as one reads them: without what nobody sees, and letters and brackets that look like those
 * of a verdict taken for them. A model that copies a text may write it so.
 */
final class Plainly {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}]++");

    /** Cyrillic and Greek letters, brackets and dashes, each for the sign at its place below. */
    private static final String LIKE =
            "\u0405\u0415\u0423\u04ae\u0410\u041e\u041d\u0412\u03a5\u0395\u039d"
                    + "\u0391\u039f\u0392\u0455\u0435\u0443\u04af\u0430\u043e\u03bf\u2039"
                    + "\u203a\u27e8\u27e9\u3008\u3009\u2010\u2012\u2013\u2014\u2212";

    private static final String PLAIN = "SEYYAOHBYENAOBseyyaoo<><><>-----";

    private Plainly() {}

    static String read(String text) {
        var seen = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var plain = new StringBuilder(seen.length());
        for (int i = 0; i < seen.length(); i++) {
            int at = LIKE.indexOf(seen.charAt(i));
            plain.append(at < 0 ? seen.charAt(i) : PLAIN.charAt(at));
        }
        return plain.toString();
    }
}
