package nl.ssfh.notifications.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void a_page_becomes_paragraphs_and_dashes() {
        var text = PlainText.of("""
                <html><head><title>Kop</title><style>p { color: red }</style></head>
                <body>
                <h1>Kop</h1>

                <p>Een <strong>vette</strong>
                zin.</p>
                <ul>
                <li>een</li>
                <li>twee</li>
                </ul>
                <p>Groet,<br>wij</p>
                </body></html>
                """);

        assertThat(text).isEqualTo("Kop\n\nEen vette zin.\n\n- een\n- twee\n\nGroet,\nwij\n");
    }

    @Test
    void escaped_characters_come_back_once() {
        assertThat(PlainText.of("<body><p>&lt;b&gt; &amp;lt; &quot;x&quot; &#39;y&#39;</p></body>"))
                .isEqualTo("<b> &lt; \"x\" 'y'\n");
    }

    @Test
    void a_page_is_sent_in_few_lines_of_ascii() {
        var page = "<p>\n  € 1,00 voor één\n</p>\n".repeat(100);

        var compact = CompactHtml.of(page);

        assertThat(compact).matches("(?s)\\p{ASCII}*").startsWith("<p> &#8364; 1,00 voor &#233;&#233;n </p> <p>");
        assertThat(compact.lines()).hasSizeLessThan(8).allMatch(line -> line.length() < 998);
        assertThat(PlainText.of(page)).startsWith("€ 1,00 voor één\n\n€");
    }

    @Test
    void the_title_is_one_line() {
        assertThat(PlainText.title("<title>Besluit over\n aanvraag &amp; meer</title>"))
                .isEqualTo("Besluit over aanvraag & meer");
    }

    @Test
    void a_page_without_a_title_is_no_letter() {
        assertThatThrownBy(() -> PlainText.title("<p>x</p>")).hasMessageContaining("without <title>");
    }
}
