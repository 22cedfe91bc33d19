package cn.singlewindow.goods;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.platform.documents.PdfParts;
import cn.singlewindow.platform.texts.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeclarationSheetTest {

    private static DeclarationView view(DeclarationForm form) {
        DeclarationRow row = new DeclarationRow(
                "I20260000000000001",
                "224820261000000017",
                "C1",
                "I",
                "2248",
                "申贸",
                "浦江",
                "B1",
                "0110",
                "塑料盒",
                10,
                new BigDecimal("2500"),
                "USD",
                DeclarationState.RELEASED,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                false,
                7);
        return new DeclarationView(
                row, form, Channel.PORTAL, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Set.of());
    }

    @Test
    void printsWhatTheReaderMaySeeInBothLanguages() throws IOException {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            byte[] pdf = new DeclarationSheet(
                            view(GoodsFixtures.aCleanImport().form()), GoodsFixtures.today(), new Texts(), locale)
                    .pdf(GoodsFixtures.TODAY);
            assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                    .contains(PdfParts.songti().isEmbedded() ? "/FontFile" : "STSong-Light");
            Files.createDirectories(Path.of("target"));
            Files.write(Path.of("target", "declaration-" + locale.getLanguage() + ".pdf"), pdf);
        }
    }

    @Test
    void printsEvenWhatIsEmpty() {
        byte[] pdf = new DeclarationSheet(
                        view(DeclarationForm.empty()), GoodsFixtures.today(), new Texts(), Locale.ENGLISH)
                .pdf(GoodsFixtures.TODAY);
        assertThat(pdf).isNotEmpty();
    }
}
