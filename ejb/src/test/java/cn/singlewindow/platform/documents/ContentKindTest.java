package cn.singlewindow.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentKindTest {

    @Test
    void tellsKindsByTheirFirstBytes() {
        assertThat(ContentKind.of("a.PDF", ascii("%PDF-1.7 x"))).contains(ContentKind.PDF);
        assertThat(ContentKind.of("a.xlsx", ascii("PK\u0003\u0004..[Content_Types].xml")))
                .contains(ContentKind.XLSX);
        assertThat(ContentKind.of("a.csv", "品名,数量".getBytes(Charset.forName("GB18030"))))
                .contains(ContentKind.CSV);
        assertThat(ContentKind.of("a.edi", ascii("UNB+UNOA:2'"))).contains(ContentKind.TEXT);
        assertThat(ContentKind.of("a.xml", ascii("<?xml version='1.0'?><a/>"))).contains(ContentKind.XML);
    }

    @Test
    void refusesWhatIsNotWhatItsNameClaims() {
        assertThat(ContentKind.of("a.pdf", ascii("MZ this is a program"))).isEmpty();
        assertThat(ContentKind.of("a.exe", ascii("MZ"))).isEmpty();
        assertThat(ContentKind.of("a.xlsx", ascii("PK\u0003\u0004 some zip"))).isEmpty();
        assertThat(ContentKind.of("a.txt", ascii("\u0000\u0001binary"))).isEmpty();
        assertThat(ContentKind.of("a", ascii("%PDF-1.7"))).isEmpty();
    }

    @Test
    void refusesXmlWithADtd() {
        assertThat(ContentKind.of("a.xml", ascii("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a/>")))
                .isEmpty();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
