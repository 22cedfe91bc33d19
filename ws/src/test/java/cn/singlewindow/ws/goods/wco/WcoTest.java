package cn.singlewindow.ws.goods.wco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.message.MessageProblem;
import cn.singlewindow.platform.xml.XmlBounds;
import cn.singlewindow.platform.xml.XmlGuard;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.goods.ReadForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WcoTest {

    private static ReadForm read(byte[] bytes) {
        return WcoReader.read(XmlGuard.open(bytes, XmlBounds.declaration()));
    }

    private static ReadForm sample(String name) throws IOException {
        return read(Files.readAllBytes(Path.of("src/test/resources/wco", name)));
    }

    private static ReadForm declaration(String content) {
        return read(("<Declaration>" + content + "</Declaration>").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAnImport() throws IOException {
        ReadForm read = sample("Step1_TT_IM017a.xml");
        assertThat(read.form().header().text("IEFlag")).isEqualTo("I");
        assertThat(read.form().header().text("PackNo")).isEqualTo("80");
        assertThat(read.form().header().text("GrossWet")).isEqualTo("180");
        assertThat(read.form().header().text("NetWt")).isEqualTo("120");
        assertThat(read.form().header().text("TrafMode")).isEqualTo("2");
        assertThat(read.form().header().text("TransMode")).isEqualTo("1");
        assertThat(read.form().header().text("TradeCountry")).isEqualTo("USA");
        assertThat(read.form().header().text("OverseasConsignorEname")).isEqualTo("US Clipper Inc.");
        assertThat(read.form().lines()).hasSize(3);
        assertThat(read.form().lines().get(1).text("CodeTS")).isEqualTo("8510100000");
        assertThat(read.form().lines().get(1).text("DestinationCountry")).isEqualTo("GBR");
        assertThat(read.form().all(Section.CONTAINER)).hasSize(1);
        assertThat(read.form().all(Section.LICENCE)).hasSize(9);
        assertThat(read.clientSeqNo()).isEqualTo("TT_IM17a_v1.4_1907_01");
    }

    @Test
    void reportsByPathWhatHasNoCounterpart() throws IOException {
        ReadForm read = sample("Step1_TT_IM017a.xml");
        assertThat(read.unread())
                .extracting(Violation::path)
                .contains(
                        "AuthorisationHolder",
                        "AuthorisationHolder[2]",
                        "ObligationGuarantee",
                        "GoodsShipment/GovernmentAgencyGoodsItem/CustomsValuation",
                        "GoodsShipment/GovernmentAgencyGoodsItem[3]/ValuationAdjustment",
                        "GoodsShipment/TradeTerms/LocationID");
    }

    @Test
    void readsAnExportInsideItsEnvelope() throws IOException {
        ReadForm read = sample("TT_EX038a.xml");
        assertThat(read.form().header().text("IEFlag")).isEqualTo("E");
        assertThat(read.form().header().text("TradeCountry")).isEqualTo("PAK");
        assertThat(read.form().header().text("TradeCode")).isEqualTo("GB417869120000");
        assertThat(read.form().header().text("OverseasConsigneeEname")).isEqualTo("PK Rifle Ltd");
        assertThat(read.form().lines().get(0).text("GName")).isEqualTo("Military weapons");
    }

    @Test
    void readsAWholeDeclarationWithoutARest() {
        ReadForm read = declaration("<FunctionCode>9</FunctionCode><FunctionalReferenceID>W1</FunctionalReferenceID>"
                + "<TypeCode>IMA</TypeCode><Agent><ID>91310115607203888H</ID></Agent>"
                + "<GoodsShipment><Destination><CountryCode>CN</CountryCode></Destination>"
                + "<GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric><Commodity>"
                + "<GoodsMeasure><TariffQuantity unitCode='KGM'>12.50</TariffQuantity></GoodsMeasure>"
                + "<InvoiceLine><ItemChargeAmount currencyID='USD'>7.10</ItemChargeAmount></InvoiceLine></Commodity>"
                + "</GovernmentAgencyGoodsItem>"
                + "<Importer><ID>91310115MA1K3XYT27</ID></Importer></GoodsShipment>");
        assertThat(read.unread()).isEmpty();
        assertThat(read.form().header().text("AgentCodeScc")).isEqualTo("91310115607203888H");
        assertThat(read.form().header().text("TradeCoScc")).isEqualTo("91310115MA1K3XYT27");
        assertThat(read.form().lines().get(0).text("FirstQty")).isEqualTo("12.50");
        assertThat(read.form().lines().get(0).text("FirstUnit")).isEqualTo("035");
        assertThat(read.form().lines().get(0).text("TradeCurr")).isEqualTo("USD");
        assertThat(read.form().lines().get(0).text("DestinationCountry")).isEqualTo("CHN");
    }

    @Test
    void reportsCodesWithoutCounterpart() {
        ReadForm read = declaration("<FunctionCode>13</FunctionCode><TypeCode>XX</TypeCode>"
                + "<BorderTransportMeans><ModeCode>7</ModeCode></BorderTransportMeans>");
        assertThat(read.unread()).extracting(Violation::problem).containsOnly(MessageProblem.NO_COUNTERPART);
        assertThat(read.unread()).hasSize(3);
    }

    @Test
    void refusesAnotherDocument() {
        assertThatThrownBy(() -> read("<Notification/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Rejected.class);
    }
}
