package cn.singlewindow.web.goods;

import cn.singlewindow.goods.FieldDictionary;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.FieldSpec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In which groups and which order the fields of the declaration stand on the page; what is named nowhere comes last. */
@Named
@ApplicationScoped
public class FormLayout {

    private static final Set<String> GIVEN =
            Set.of("SeqNo", "EntryId", "PreEntryId", "PDate", "Version", "DDate", "GNo");

    private static final List<Group> HEADER = List.of(
            group("declare", "IEFlag CustomMaster IEPort IEDate EntryType Type ManualNo ContrNo EdiId DeclTrnRel"),
            group(
                    "parties",
                    "TradeCoScc TradeCode TradeName OwnerCodeScc OwnerCode OwnerName AgentCodeScc AgentCode AgentName"
                            + " OverseasConsignorCode OverseasConsignorEname OverseasConsigneeCode OverseasConsigneeEname"),
            group(
                    "transport",
                    "TrafMode TrafName BillNo TradeCountry TradeAreaCode DespPortCode DistinatePort EntyPortCode GoodsPlace"
                            + " DespDate"),
            group(
                    "terms",
                    "TradeMode CutMode LicenseNo TransMode FeeMark FeeRate FeeCurr InsurMark InsurRate InsurCurr OtherMark"
                            + " OtherRate OtherCurr PromiseItmes"),
            group("packing", "WrapType PackNo GrossWet NetWt MarkNo NoteS"),
            group("people", "DeclareName TypistNo InputerName CopCode CopCodeScc CopName"));

    private static final List<Group> LINE = List.of(group(
            "line",
            "CodeTS GName GModel GQty GUnit DeclPrice DeclTotal TradeCurr FirstQty FirstUnit SecondQty SecondUnit"
                    + " OriginCountry DestinationCountry DistrictCode DutyMode"));

    /** The header's groups, without the rest. */
    public List<Group> getHeader() {
        return HEADER;
    }

    /** What the header's page asks for of the free text: the voyage. */
    public List<FieldSpec> getVoyage() {
        return FieldDictionary.standard().field(Section.FREE_TEXT, "VoyNo").stream()
                .toList();
    }

    /** The fields of the header that stand in no group. */
    public List<FieldSpec> getHeaderRest() {
        return rest(Section.HEADER, HEADER);
    }

    /** The fields of a goods line that every line has. */
    public List<FieldSpec> getLine() {
        return LINE.get(0).specs(Section.LINE);
    }

    /** The other fields of a goods line. */
    public List<FieldSpec> getLineRest() {
        return rest(Section.LINE, LINE);
    }

    private static List<FieldSpec> rest(Section section, List<Group> groups) {
        Set<String> named = new HashSet<>(GIVEN);
        groups.forEach(group -> named.addAll(group.names()));
        return FieldDictionary.standard().of(section).stream()
                .filter(spec -> !named.contains(spec.name()))
                .toList();
    }

    private static Group group(String key, String names) {
        return new Group(key, List.of(names.split(" ")));
    }

    /** A heading and the fields below it. */
    public record Group(String key, List<String> names) {

        /** The header's fields of this group that the format has. */
        public List<FieldSpec> fields() {
            return specs(Section.HEADER);
        }

        List<FieldSpec> specs(Section section) {
            List<FieldSpec> specs = new ArrayList<>();
            for (String name : names) {
                Optional<FieldSpec> spec = FieldDictionary.standard().field(section, name);
                spec.ifPresent(specs::add);
            }
            return specs;
        }
    }
}
